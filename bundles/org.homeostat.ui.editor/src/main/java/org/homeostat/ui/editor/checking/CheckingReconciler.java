package org.homeostat.ui.editor.checking;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.MonoReconciler;
import org.homeostat.ui.editor.problems.Checks;

/** Checks a moment after the last key, and again when another file of the project is saved. */
public final class CheckingReconciler extends MonoReconciler {

    private static final int MOMENT = 300;

    private final IProject project;
    private final IResourceChangeListener saved = this::resourcesChanged;

    /**
     * Prepares the checks of a viewer.
     *
     * @param strategy what to do
     * @param project where the other files are; null for a file that stands alone
     */
    public CheckingReconciler(CheckingStrategy strategy, IProject project) {
        super(strategy, false);
        this.project = project;
        setDelay(MOMENT);
    }

    @Override
    public void install(ITextViewer viewer) {
        super.install(viewer);
        ((CheckingStrategy) getReconcilingStrategy("")).setViewer(viewer);
        if (project != null) {
            ResourcesPlugin.getWorkspace().addResourceChangeListener(saved, IResourceChangeEvent.POST_CHANGE);
        }
    }

    @Override
    public void uninstall() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(saved);
        super.uninstall();
    }

    private void resourcesChanged(IResourceChangeEvent event) {
        IResourceDelta delta = event.getDelta();
        IResourceDelta ours = delta == null ? null : delta.findMember(project.getFullPath());
        if (ours != null && Checks.concerns(ours)) {
            forceReconciling();
        }
    }
}
