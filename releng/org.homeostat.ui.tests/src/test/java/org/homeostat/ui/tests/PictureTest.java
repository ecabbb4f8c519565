package org.homeostat.ui.tests;

import static org.homeostat.ui.tests.Workbench.command;
import static org.homeostat.ui.tests.Workbench.does;
import static org.homeostat.ui.tests.Workbench.ui;
import static org.homeostat.ui.tests.Workbench.waitFor;
import static org.homeostat.ui.tests.Workbench.window;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.homeostat.ui.charts.ChartView;
import org.homeostat.ui.charts.table.ResultsView;
import org.homeostat.ui.editor.EconEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Takes the picture of the workbench that the README shows, after the example has run. */
class PictureTest {

    private static final int MANY_COLOURS = 200;

    private static final int FIRST_SHOWN = 8;

    @RegisterExtension
    final ErrorLog log = new ErrorLog();

    @Test
    void theWorkbenchAfterARun() throws Exception {
        Shell shell = window().getShell();
        IWorkbenchPage page = Workbench.page();
        does(() -> {
            shell.setMaximized(false);
            shell.setBounds(0, 0, 1380, 880);
            shell.forceActive();
            page.closeAllEditors(false);
        });
        EconEditor shown = Workbench.open(Workbench.MODEL);
        new Keys(shown).behind("policy FreeEducation");
        command("org.homeostat.ui.simulation.run");
        ChartView chart = Workbench.view(ChartView.ID, ChartView.class);
        ResultsView results = Workbench.view(ResultsView.ID, ResultsView.class);
        waitFor("the charts to be drawn", () -> chart.choices().run().isPresent()
                && !chart.canvas().panels().isEmpty()
                && chart.canvas().plotAreas().size() == chart.canvas().panels().size());
        waitFor("the model to be read", () -> shown.model().latest(shown.document().get()).isPresent());
        does(() -> {
            int capital = List.of(results.panel().getItems()).indexOf("Chile: Capital (GUSD)");
            results.panel().select(Math.max(0, capital));
            results.panel().notifyListeners(SWT.Selection, new Event());
            results.numbers().table().setTopIndex(FIRST_SHOWN);
        });
        Thread.sleep(1500); // colours, outline and tool bars settle
        Path picture = Path.of("target", "screenshots", "workbench.png");
        Files.createDirectories(picture.getParent());
        ImageData data = ui(() -> picture(shell));
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {data};
        loader.save(picture.toString(), SWT.IMAGE_PNG);
        assertTrue(colours(data) > MANY_COLOURS, "the picture shows something");
    }

    private static ImageData picture(Shell shell) {
        Display display = shell.getDisplay();
        while (display.readAndDispatch()) {
            // what is still to be painted
        }
        Rectangle area = shell.getBounds();
        Image image = new Image(display, area.width, area.height);
        GC gc = new GC(display);
        try {
            gc.copyArea(image, area.x, area.y);
            return image.getImageData();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    private static long colours(ImageData data) {
        return IntStream.range(0, data.width * data.height)
                .map(index -> data.getPixel(index % data.width, index / data.width)).distinct().count();
    }
}
