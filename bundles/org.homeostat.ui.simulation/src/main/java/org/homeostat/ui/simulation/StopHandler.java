package org.homeostat.ui.simulation;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.jobs.Job;

/** Stops all runs. */
public final class StopHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Job.getJobManager().cancel(RunJob.class);
        return null;
    }
}
