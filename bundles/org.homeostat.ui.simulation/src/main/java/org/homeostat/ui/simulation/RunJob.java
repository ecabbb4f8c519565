package org.homeostat.ui.simulation;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.homeostat.session.CancelledException;
import org.homeostat.session.CheckedFile;
import org.homeostat.session.Problem;
import org.homeostat.session.RunFailedException;
import org.homeostat.session.RunRequest;
import org.homeostat.ui.RunEnd;
import org.homeostat.ui.Runs;
import org.homeostat.ui.SessionService;

/** A run in the background. However it ends, {@link Runs} hears of it. */
public final class RunJob extends Job {

    private final Path file;
    private final RunRequest request;
    private final SessionService sessions;
    private final Runs runs;

    RunJob(Path file, RunRequest request, SessionService sessions, Runs runs) {
        super("Running " + file.getFileName());
        this.file = file;
        this.request = request;
        this.sessions = sessions;
        this.runs = runs;
        setPriority(LONG);
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == RunJob.class;
    }

    /** The file that is run. */
    public Path file() {
        return file;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, getName(), 100);
        try {
            RunEnd end = end(progress);
            runs.report(end);
            return Status.OK_STATUS;
        } catch (CancelledException e) {
            runs.report(new RunEnd.Cancelled(file));
            return Status.CANCEL_STATUS;
        }
    }

    private RunEnd end(SubMonitor progress) {
        progress.subTask("Checking");
        CheckedFile checked = sessions.session().check(file);
        progress.worked(5);
        if (progress.isCanceled()) {
            throw new CancelledException();
        }
        if (checked.hasErrors()) {
            List<Problem> errors = checked.problems().stream().filter(Problem::isError).toList();
            return new RunEnd.Failed(file, errors);
        }
        try {
            return new RunEnd.Finished(file, checked.listing(),
                    sessions.session().run(checked, request, new MonitoredProgress(progress.split(95))));
        } catch (RunFailedException e) {
            return new RunEnd.Failed(file, e.problems());
        }
    }
}
