package org.homeostat.ui.simulation;

import java.nio.file.Path;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.homeostat.session.RunRequest;
import org.homeostat.ui.ModelFiles;
import org.homeostat.ui.RunEnd;
import org.homeostat.ui.Runs;
import org.homeostat.ui.SessionService;
import org.homeostat.ui.charts.ChartView;
import org.homeostat.ui.charts.table.ResultsView;

/** Begins runs: saves what is being edited, so that what runs is what is seen, and brings the views to the front. */
final class RunStart {

    private final IWorkbenchWindow window;

    RunStart(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Begins a run; one of the same file that is still going on is stopped. */
    void begin(Path file, RunRequest request) {
        IWorkbenchPage page = window.getActivePage();
        saveModels(page);
        for (Job job : Job.getJobManager().find(RunJob.class)) {
            if (job instanceof RunJob other && other.file().equals(file)) {
                other.cancel();
            }
        }
        bring(page, ChartView.ID);
        bring(page, ResultsView.ID);
        RunJob job = new RunJob(file, request, window.getService(SessionService.class), window.getService(Runs.class));
        job.addJobChangeListener(IJobChangeListener.onDone(event -> ended(page)));
        job.schedule();
    }

    /** All models, as the one that runs may use the others. */
    private static void saveModels(IWorkbenchPage page) {
        for (IEditorPart editor : page.getDirtyEditors()) {
            boolean model = ModelFiles.path(editor.getEditorInput())
                    .filter(path -> path.toString().endsWith("." + ModelFiles.EXTENSION)).isPresent();
            if (model) {
                editor.doSave(new NullProgressMonitor());
            }
        }
    }

    private void ended(IWorkbenchPage page) {
        if (window.getWorkbench().isClosing() || window.getWorkbench().getDisplay().isDisposed()) {
            return;
        }
        window.getWorkbench().getDisplay().asyncExec(() -> {
            boolean failed = window.getService(Runs.class).last().orElse(null) instanceof RunEnd.Failed;
            if (window.getShell() != null && !window.getShell().isDisposed()) {
                bring(page, failed ? ResultsView.ID : ChartView.ID);
            }
        });
    }

    private static void bring(IWorkbenchPage page, String view) {
        try {
            page.showView(view, null, IWorkbenchPage.VIEW_VISIBLE);
        } catch (PartInitException e) {
            ILog.of(RunStart.class).error("Not shown: " + view, e);
        }
    }
}
