package org.homeostat.ui.editor.problems;

import org.eclipse.core.runtime.IProgressMonitor;
import org.homeostat.session.Progress;

/** Stops the tests of a model when its job is cancelled. */
final class Watch implements Progress {

    private final IProgressMonitor monitor;

    Watch(IProgressMonitor monitor) {
        this.monitor = monitor;
    }

    @Override
    public void begin(String task, int total) {
        monitor.subTask(task);
    }

    @Override
    public void worked(int done) {
        // how many models are left is not known either
    }

    @Override
    public boolean isCancelled() {
        return monitor.isCanceled();
    }
}
