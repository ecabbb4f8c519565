package org.homeostat.ui.simulation;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.homeostat.session.RunRequest;

/** Runs every question of a model, or every scenario if it asks none. */
public final class RunHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        RunTarget.of(event).ifPresent(file -> new RunStart(window).begin(file, RunRequest.everything()));
        return null;
    }
}
