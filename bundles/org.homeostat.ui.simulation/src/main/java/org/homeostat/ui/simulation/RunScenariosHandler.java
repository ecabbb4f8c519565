package org.homeostat.ui.simulation;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.homeostat.ui.SessionService;

/** Asks which scenarios and questions of a model to run, and with which settings. */
public final class RunScenariosHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        RunTarget.of(event).ifPresent(file -> ask(window, file));
        return null;
    }

    private static void ask(IWorkbenchWindow window, Path file) {
        RunDialog dialog = new RunDialog(window.getShell(), file, window.getService(SessionService.class));
        if (dialog.open() == Window.OK) {
            new RunStart(window).begin(file, dialog.request());
        }
    }
}
