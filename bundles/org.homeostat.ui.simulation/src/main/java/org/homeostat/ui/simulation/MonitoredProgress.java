package org.homeostat.ui.simulation;

import org.eclipse.core.runtime.SubMonitor;
import org.homeostat.session.Progress;

/** Shows how far a run is where the workbench shows it, and stops the run when the workbench says so. */
final class MonitoredProgress implements Progress {

    private final SubMonitor monitor;

    MonitoredProgress(SubMonitor monitor) {
        this.monitor = monitor;
    }

    @Override
    public void begin(String task, int total) {
        monitor.setWorkRemaining(Math.max(1, total));
        monitor.subTask(task);
    }

    @Override
    public void worked(int done) {
        monitor.worked(done);
    }

    @Override
    public boolean isCancelled() {
        return monitor.isCanceled();
    }
}
