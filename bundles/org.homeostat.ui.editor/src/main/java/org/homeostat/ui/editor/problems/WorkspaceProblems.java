package org.homeostat.ui.editor.problems;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.homeostat.ui.SessionService;
import org.homeostat.ui.editor.LanguageService;

/** Checks the projects of the workspace: all of them at first, then each one in which a file was saved. */
public final class WorkspaceProblems implements IResourceChangeListener {

    private static final long MOMENT = 150;

    private final IWorkspace workspace;
    private final Set<IProject> waiting = ConcurrentHashMap.newKeySet();
    private final Job job;

    /**
     * Prepares the checks of a workspace.
     *
     * @param workspace the workspace
     * @param sessions where checks are made
     * @param language what knows how to put problems right
     */
    public WorkspaceProblems(IWorkspace workspace, SessionService sessions, LanguageService language) {
        this.workspace = workspace;
        this.job = new Job("Checking models") {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                for (IProject project : Set.copyOf(waiting)) {
                    waiting.remove(project);
                    new ProjectCheck(project, sessions, language)
                            .run(() -> monitor.isCanceled() || waiting.contains(project));
                }
                return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
            }

            @Override
            public boolean belongsTo(Object family) {
                return family == WorkspaceProblems.class;
            }
        };
        job.setPriority(Job.BUILD);
        job.setSystem(true);
    }

    /** Checks everything, and from now on what changes. */
    public void start() {
        workspace.addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
        for (IProject project : workspace.getRoot().getProjects()) {
            check(project);
        }
    }

    /** Checks no more. */
    public void stop() {
        workspace.removeResourceChangeListener(this);
        job.cancel();
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        if (event.getDelta() == null) {
            return;
        }
        for (IResourceDelta delta : event.getDelta().getAffectedChildren()) {
            if (delta.getResource() instanceof IProject project && Checks.concerns(delta)) {
                check(project);
            }
        }
    }

    private void check(IProject project) {
        waiting.add(project);
        job.schedule(MOMENT);
    }
}
