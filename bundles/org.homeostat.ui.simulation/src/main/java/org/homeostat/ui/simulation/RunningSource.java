package org.homeostat.ui.simulation;

import java.util.Map;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.eclipse.ui.PlatformUI;

/** Tells commands whether a model is running. Named in plugin.xml. */
public final class RunningSource extends AbstractSourceProvider {

    /** The name of the variable, as in plugin.xml. */
    public static final String NAME = "org.homeostat.ui.running";

    private final Display display = PlatformUI.getWorkbench().getDisplay();
    private final IJobChangeListener watch = new JobChangeAdapter() {
        @Override
        public void scheduled(IJobChangeEvent event) {
            changed(event);
        }

        @Override
        public void done(IJobChangeEvent event) {
            changed(event);
        }
    };

    /** Begins to watch. */
    public RunningSource() {
        Job.getJobManager().addJobChangeListener(watch);
    }

    private void changed(IJobChangeEvent event) {
        if (event.getJob() instanceof RunJob && !display.isDisposed()) {
            display.asyncExec(() -> fireSourceChanged(ISources.WORKBENCH, NAME, running()));
        }
    }

    private static Boolean running() {
        return Job.getJobManager().find(RunJob.class).length > 0;
    }

    @Override
    public Map<String, Object> getCurrentState() {
        return Map.of(NAME, running());
    }

    @Override
    public String[] getProvidedSourceNames() {
        return new String[] {NAME};
    }

    @Override
    public void dispose() {
        Job.getJobManager().removeJobChangeListener(watch);
    }
}
