package org.homeostat.ui.tests;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.Map;
import java.util.concurrent.Callable;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.homeostat.ui.editor.EconEditor;

/** Reaches the workbench from a test: runs on its UI thread, waits for what it does later, and gives commands. */
final class Workbench {

    /** The example's model, in the workspace. */
    static final String MODEL = "/andes/race-to-the-bottom.econ";

    private static final long PATIENCE_MILLIS = 90_000;

    private Workbench() {
    }

    /** Runs the action on the UI thread and hands back its result or its exception. */
    static <T> T ui(Callable<T> action) throws Exception {
        return Display.getDefault().syncCall(action::call);
    }

    /** Something that is done on the UI thread. */
    interface Step {
        void take() throws Exception;
    }

    /** Does something on the UI thread. */
    static void does(Step step) throws Exception {
        ui(() -> {
            step.take();
            return null;
        });
    }

    /** Asks on the UI thread until the answer is yes, and fails when patience ends. */
    static void waitFor(String what, Callable<Boolean> condition) throws Exception {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!ui(condition)) {
            if (System.currentTimeMillis() > end) {
                fail("Waited in vain for " + what);
            }
            Thread.sleep(50);
        }
    }

    /** The first window, once it is there. */
    static IWorkbenchWindow window() throws Exception {
        waitFor("a window", () -> PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0
                && PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage() != null);
        return ui(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0]);
    }

    static IWorkbenchPage page() throws Exception {
        return window().getActivePage();
    }

    static IFile file(String path) {
        return ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.forPosix(path));
    }

    /** Opens a model that is in the workspace, or will soon be, and waits until it has been read. */
    static EconEditor open(String path) throws Exception {
        IWorkbenchPage page = page();
        waitFor(path, () -> file(path).exists());
        EconEditor editor = assertInstanceOf(EconEditor.class, ui(() -> IDE.openEditor(page, file(path), true)));
        waitFor(path + " to be read", () -> editor.model().latest(editor.document().get()).isPresent());
        return editor;
    }

    static <T extends IViewPart> T view(String id, Class<T> type) throws Exception {
        IWorkbenchPage page = page();
        return type.cast(ui(() -> page.showView(id, null, IWorkbenchPage.VIEW_VISIBLE)));
    }

    /** Gives a command as a menu would. */
    static void command(String id, Map<String, String> parameters) throws Exception {
        IWorkbenchWindow window = window();
        does(() -> {
            Command command = window.getService(ICommandService.class).getCommand(id);
            window.getService(IHandlerService.class)
                    .executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
        });
    }

    static void command(String id) throws Exception {
        command(id, Map.of());
    }

    /** Whether a command can be given now. */
    static boolean enabled(String id) throws Exception {
        IWorkbenchWindow window = window();
        return ui(() -> window.getService(ICommandService.class).getCommand(id).isEnabled());
    }

    /** Waits until no job of a family is left. */
    static void rest(Object family) throws Exception {
        waitFor("jobs to end", () -> Job.getJobManager().find(family).length == 0);
    }
}
