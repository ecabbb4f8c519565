package org.homeostat.ui.tests;

import static org.homeostat.ui.tests.Workbench.does;
import static org.homeostat.ui.tests.Workbench.page;
import static org.homeostat.ui.tests.Workbench.ui;
import static org.homeostat.ui.tests.Workbench.waitFor;
import static org.homeostat.ui.tests.Workbench.window;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.homeostat.ui.app.PolicyPerspective;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a newcomer sees. */
class FirstStartTest {

    @RegisterExtension
    final ErrorLog log = new ErrorLog();

    @Test
    void opensTheExample() throws Exception {
        IWorkbenchWindow window = window();
        waitFor("the example", () -> Workbench.file(Workbench.MODEL).exists());
        Workbench.open(Workbench.MODEL);
        assertEquals("Homeostat \u2013 andes/race-to-the-bottom.econ", ui(() -> window.getShell().getText()));
        for (String file : List.of("model.econ", "economies.econ", "data/calibration.csv", "SOURCES.md")) {
            assertTrue(Workbench.file("/andes/" + file).exists(), file);
        }
    }

    @Test
    void showsTheViewsOfThePerspectiveAndNoOthers() throws Exception {
        IWorkbenchPage page = page();
        assertEquals(PolicyPerspective.ID, ui(() -> page.getPerspective().getId()));
        Set<String> names = new TreeSet<>();
        for (IViewReference view : ui(page::getViewReferences)) {
            names.add(ui(view::getPartName));
        }
        assertEquals(Set.of("Chart", "Outline", "Problems", "Progress", "Project Explorer", "Results"), names);
    }

    @Test
    void hasTheProductsMenusOnly() throws Exception {
        IWorkbenchWindow window = window();
        List<String> labels = ui(() -> Arrays.stream(window.getShell().getMenuBar().getItems())
                .map(MenuItem::getText).map(text -> text.replace("&", "")).toList());
        assertEquals(List.of("File", "Edit", "Navigate", "Run", "Window", "Help"), labels);
    }

    @Test
    void hasTheProductsToolsOnly() throws Exception {
        IWorkbenchWindow window = window();
        Workbench.open(Workbench.MODEL);
        List<String> tips = new ArrayList<>();
        does(() -> tools(window.getShell(), tips));
        assertEquals(
                List.of("New Model", "Save", "Run All Questions", "Run Scenario", "Stop", "Back", "Forward",
                        "Access commands and other items"),
                tips.stream().map(tip -> tip.replaceAll(" \\(.*|\u2026.*", "")).toList());
    }

    /** The tips of the tools at the top of the window. */
    private static void tools(Composite parent, List<String> tips) {
        for (Control child : parent.getChildren()) {
            if (child instanceof ToolBar bar && bar.toDisplay(0, 0).y - bar.getShell().toDisplay(0, 0).y < 30) {
                Arrays.stream(bar.getItems()).map(ToolItem::getToolTipText).map(String::valueOf)
                        .forEach(tips::add);
            } else if (child instanceof Composite inner) {
                tools(inner, tips);
            }
        }
    }

    @Test
    void nothingWasLoggedSinceTheStart() throws Exception {
        Path log = Path.of(Platform.getLogFileLocation().toOSString());
        List<String> entries = new ArrayList<>();
        if (Files.exists(log)) {
            Files.readAllLines(log).stream().filter(line -> line.startsWith("!ENTRY") || line.startsWith("!MESSAGE"))
                    .forEach(entries::add);
        }
        assertEquals(List.of(), entries);
    }
}
