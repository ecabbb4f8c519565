package org.homeostat.report;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.homeostat.analysis.Answers;
import org.homeostat.analysis.AnswersJson;
import org.homeostat.analysis.ComparisonAnswer;
import org.homeostat.analysis.VariableComparison;
import org.homeostat.charts.ChartBuilder;
import org.homeostat.charts.ChartDrawing;
import org.homeostat.charts.Drawing;
import org.homeostat.charts.GridDrawing;
import org.homeostat.charts.Pictures;
import org.homeostat.charts.Svg;
import org.homeostat.charts.Zoom;
import org.homeostat.results.RunResult;
import org.homeostat.results.TidyCsv;
import org.homeostat.results.files.ResultFolder;

/**
 * All that a run gives, in a folder: {@code report.html}, {@code results.csv}, {@code answers.json} and {@code charts/}
 * as SVG and PNG. The folder appears when it is complete, or not at all.
 */
public final class OutputFolder {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 420;
    private static final int GRID_WIDTH = 960;
    private static final double SCALE = 1.5;
    private static final int MOST_CHARTED_ECONOMIES = 6;

    private final RunResult result;
    private final Answers answers;
    private final ReportContext context;

    /**
     * The contents of a folder.
     *
     * @param result the run
     * @param answers what it answers
     * @param context what a reader of the report is to know besides
     */
    public OutputFolder(RunResult result, Answers answers, ReportContext context) {
        this.result = result;
        this.answers = answers;
        this.context = context;
    }

    /**
     * Writes the folder, or replaces an earlier one.
     *
     * @param target where to
     * @throws IOException where there is something else, or a file can't be written; what was there is then still there
     */
    public void write(Path target) throws IOException {
        ResultFolder.write(target, folder -> {
            CompletableFuture<String> report = CompletableFuture
                    .supplyAsync(() -> new Report(result, answers, context).html());
            List<Picture> pictures = charts().entrySet().parallelStream()
                    .map(chart -> new Picture(chart.getKey(), Svg.document(chart.getValue()),
                            Pictures.png(chart.getValue(), SCALE)))
                    .toList();
            for (Picture picture : pictures) {
                folder.add("charts/" + picture.name + ".svg", picture.svg);
                folder.add("charts/" + picture.name + ".png", out -> out.write(picture.png));
            }
            folder.add("results.csv", out -> {
                Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                TidyCsv.write(result, text);
                text.flush();
            });
            folder.add("answers.json", out -> AnswersJson.write(result, answers, out));
            folder.add("report.html", report.join());
        });
    }

    /** The charts by the names of their files: for each question, variable and economy, and for economies together. */
    private Map<String, Drawing> charts() {
        Map<String, Drawing> charts = new LinkedHashMap<>();
        ChartBuilder builder = new ChartBuilder(result);
        for (ComparisonAnswer answer : Report.shown(result, answers)) {
            String question = answer.spec().name().isEmpty() ? "" : answer.spec().name() + "-";
            List<String> scenarios = answer.spec().scenarios();
            List<String> economies = answer.economies();
            for (VariableComparison one : answer.results()) {
                if (economies.size() <= MOST_CHARTED_ECONOMIES || one.economy().equals(answer.focus())
                        || one.economy().isEmpty()) {
                    String name = question + (one.economy().isEmpty() ? "world" : one.economy()) + "-"
                            + VariablePart.plain(one.variable());
                    charts.put(name, new ChartDrawing(builder.overlay(one.economy(), one.variable(), scenarios),
                            Zoom.all(), WIDTH, HEIGHT));
                }
            }
            for (String variable : answer.variables()) {
                if (answer.on(variable).size() > 1) {
                    charts.put(question + "all-" + VariablePart.plain(variable), new GridDrawing(scenarios.size() > 1
                            ? builder.differenceGrid(variable, economies, scenarios)
                            : builder.grid(variable, economies, scenarios), GRID_WIDTH));
                }
            }
        }
        return charts;
    }

    /** A chart in both forms. */
    private record Picture(String name, String svg, byte[] png) {
    }
}
