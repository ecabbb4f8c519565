package org.homeostat.ui.tests;

import static org.homeostat.ui.tests.Workbench.command;
import static org.homeostat.ui.tests.Workbench.does;
import static org.homeostat.ui.tests.Workbench.enabled;
import static org.homeostat.ui.tests.Workbench.ui;
import static org.homeostat.ui.tests.Workbench.waitFor;
import static org.homeostat.ui.tests.Workbench.window;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.text.Region;
import org.homeostat.charts.ChartLine;
import org.homeostat.charts.PlotArea;
import org.homeostat.results.ResultSeries;
import org.homeostat.results.RunResult;
import org.homeostat.session.Progress;
import org.homeostat.session.RunRequest;
import org.homeostat.session.Session;
import org.homeostat.ui.ModelFiles;
import org.homeostat.ui.RunEnd;
import org.homeostat.ui.Runs;
import org.homeostat.ui.charts.ChartView;
import org.homeostat.ui.charts.choice.Panel;
import org.homeostat.ui.charts.table.ResultsView;
import org.homeostat.ui.editor.EconEditor;
import org.homeostat.ui.editor.assist.ModelHover;
import org.homeostat.ui.editor.assist.RunValues;
import org.homeostat.ui.simulation.RunJob;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Running the example: what the workbench computes is what a session computes, and it is seen in chart and table. */
class SimulationTest {

    private static final String RUN = "org.homeostat.ui.simulation.run";
    private static final String STOP = "org.homeostat.ui.simulation.stop";
    private static final String EXPORT = "org.homeostat.ui.charts.export";

    @RegisterExtension
    final ErrorLog log = new ErrorLog();

    private final BlockingQueue<RunEnd> ends = new ArrayBlockingQueue<>(20);
    private final Consumer<RunEnd> heard = ends::add;
    private EconEditor editor;
    private Path file;

    @BeforeEach
    void openTheExample() throws Exception {
        editor = Workbench.open(Workbench.MODEL);
        file = ModelFiles.path(Workbench.file(Workbench.MODEL)).orElseThrow();
        does(() -> editor.getSite().getPage().activate(editor));
        window().getService(Runs.class).addListener(heard);
    }

    @AfterEach
    void listenNoMore() throws Exception {
        window().getService(Runs.class).removeListener(heard);
    }

    @Test
    void theChartShowsTheValuesOfTheHeadlessRunToTheBit() throws Exception {
        RunEnd.Finished run = run();
        Session session = Session.create();
        RunResult headless = session.run(session.check(file), RunRequest.everything(), Progress.NONE).result();
        assertEquals(headless.scenarios(), run.outcome().result().scenarios());
        ChartView chart = Workbench.view(ChartView.ID, ChartView.class);
        List<Panel> panels = ui(() -> chart.canvas().panels());
        assertFalse(panels.isEmpty());
        List<String> scenarios = List.copyOf(
                ui(() -> chart.choices().run().orElseThrow().scenarios(chart.choices().choice().question())).keySet());
        for (Panel panel : panels) {
            for (int index = 0; index < scenarios.size(); index++) {
                ChartLine line = panel.chart().lines().get(index);
                ResultSeries series = headless.scenario(scenarios.get(index)).orElseThrow()
                        .find(panel.economy(), panel.variable()).orElseThrow();
                assertArrayEquals(series.values(), line.y(), panel.name() + " in " + scenarios.get(index));
            }
        }
        waitFor("the charts to be drawn", () -> chart.canvas().plotAreas().size() == panels.size());
        reads(chart, panels.get(0));
    }

    /** The text beside the mouse has the period and the unit. */
    private static void reads(ChartView chart, Panel panel) throws Exception {
        PlotArea area = ui(() -> chart.canvas().plotAreas().get(0));
        String text = ui(() -> chart.canvas()
                .textAt((int) area.pixelOfYear(2030), (int) (area.top() + area.height() / 2)).orElse(""));
        assertTrue(text.startsWith("2030\n"), text);
        assertEquals(1 + panel.chart().lines().size(), text.lines().count());
    }

    @Test
    void choicesLastFromRunToRunAndTheLegendSwitchesLines() throws Exception {
        run();
        ChartView chart = Workbench.view(ChartView.ID, ChartView.class);
        does(() -> chart.bar().variables().open());
        does(() -> chart.bar().variables().list().filter("unemp"));
        assertEquals(List.of("Unemployment"), ui(() -> chart.bar().variables().list().labels()));
        does(() -> chart.bar().variables().list().check("unemployment", true));
        does(() -> chart.bar().variables().list().close());
        does(() -> chart.choices().choose(chart.choices().choice().withVariables(List.of("unemployment"))));
        does(() -> chart.legend().toggle("Baseline"));
        assertTrue(Double.isNaN(ui(() -> chart.canvas().panels().get(0).chart().lines().get(0).y()[0])));
        run();
        assertEquals(List.of("unemployment"), ui(() -> chart.choices().choice().variables()));
        does(() -> chart.legend().toggle("Baseline"));
        assertFalse(Double.isNaN(ui(() -> chart.canvas().panels().get(0).chart().lines().get(0).y()[0])));
        does(() -> chart.choices().choose(chart.choices().run().orElseThrow().first("Reform")));
    }

    @Test
    void theTableHasALineForEachPeriod() throws Exception {
        run();
        ResultsView results = Workbench.view(ResultsView.ID, ResultsView.class);
        waitFor("35 years", () -> results.numbers().table().getItemCount() == 35);
        assertEquals("2019", ui(() -> results.numbers().table().getItem(0).getText(0)));
        assertEquals(6, ui(() -> results.numbers().table().getColumnCount()));
        assertTrue(ui(() -> results.report().text()).contains("2053"));
    }

    @Test
    void exportsDrawingImageAndNumbers(@TempDir Path folder) throws Exception {
        run();
        ChartView chart = Workbench.view(ChartView.ID, ChartView.class);
        for (String format : List.of("svg", "png", "csv")) {
            Path target = folder.resolve("reform." + format);
            command(EXPORT, Map.of(EXPORT + ".format", format, EXPORT + ".file", target.toString()));
            waitFor(target + " to be written", () -> Files.exists(target));
        }
        assertTrue(Files.readString(folder.resolve("reform.svg")).contains("<svg"));
        byte[] png = Files.readAllBytes(folder.resolve("reform.png"));
        assertEquals("PNG", new String(png, 1, 3, StandardCharsets.US_ASCII));
        List<String> lines = Files.readAllLines(folder.resolve("reform.csv"));
        assertEquals("scenario,draw,economy,variable,period,value,unit", lines.get(0));
        int panels = ui(() -> chart.canvas().panels().size());
        assertEquals(1 + panels * 5 * 35, lines.size());
    }

    @Test
    void theHoverKnowsTheValueOfTheBasePeriod() throws Exception {
        run();
        ModelHover hover = new ModelHover(editor.model(), new RunValues(window().getService(Runs.class)));
        int offset = ui(() -> editor.document().get()).indexOf("output \"World output\"");
        String text = String.valueOf(hover.getHoverInfo2(editor.viewer(),
                new Region(offset + 1, 0)));
        assertTrue(text.contains("in 2019"), text);
    }

    @Test
    void aRunCanBeStopped() throws Exception {
        IFile big = Workbench.file("/andes/long.econ");
        does(() -> big.create(LONG.getBytes(StandardCharsets.UTF_8), IResource.FORCE, null));
        try {
            EconEditor other = Workbench.open(big.getFullPath().toString());
            assertFalse(enabled(STOP));
            does(() -> other.getSite().getPage().activate(other));
            command(RUN);
            waitFor("the command to be enabled", () -> enabled(STOP));
            command(STOP);
            RunEnd end = ends.poll(90, TimeUnit.SECONDS);
            assertInstanceOf(RunEnd.Cancelled.class, end, () -> String.valueOf(end));
            Workbench.rest(RunJob.class);
            does(() -> other.close(false));
        } finally {
            does(() -> big.delete(true, null));
        }
    }

    private RunEnd.Finished run() throws Exception {
        assertTrue(enabled(RUN));
        command(RUN);
        RunEnd end = ends.poll(120, TimeUnit.SECONDS);
        RunEnd.Finished finished = assertInstanceOf(RunEnd.Finished.class, end, () -> String.valueOf(end));
        ChartView chart = Workbench.view(ChartView.ID, ChartView.class);
        waitFor("the chart to show the run",
                () -> chart.choices().run().filter(shown -> shown.run() == finished).isPresent());
        return finished;
    }

    /** Loops that must be solved in each of some hundred thousand months. */
    private static final String LONG = """
            model Country {
                stock capital = 100 change (investment - 0.05 * capital) / 1 [year]
                variable output = capital^0.4 * (1 + 0.01 * exp(-investment / 100))
                variable investment = 0.2 * output + 0.001 * sum(e in others | e.investment)
            }
            economy A is Country
            economy B is Country
            economy C is Country
            economy D is Country
            world W { economies A, B, C, D }
            scenario S1 { world W; time 1000M01..8999M12 }
            scenario S2 extends S1 { }
            scenario S3 extends S1 { }
            """;
}
