package org.homeostat.ui.app;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.eclipse.ui.part.ISetSelectionTarget;

/** What is opened as the workbench starts: the project that was asked for, or the example if there is none at all. */
final class Opening {

    /** Where a file to open comes from. */
    @FunctionalInterface
    private interface Source {
        /** Brings the project, and says which of its files to open. */
        Optional<IFile> bring(IWorkspace workspace, IProgressMonitor monitor) throws CoreException;
    }

    private final IWorkspace workspace;
    private final IWorkbench workbench;

    Opening(IWorkspace workspace, IWorkbench workbench) {
        this.workspace = workspace;
        this.workbench = workbench;
    }

    void begin(Optional<Path> asked) {
        if (asked.isPresent()) {
            folder(asked.get());
        } else if (workspace.getRoot().getProjects().length == 0) {
            example();
        }
    }

    /** Opens the example; brings it first if it isn't in the workspace. */
    void example() {
        later("Bringing the example", ExampleProject::bring);
    }

    /** Opens a folder, or a model in its folder, as a project. */
    void folder(Path place) {
        later("Opening " + place.getFileName(), (root, monitor) -> new FolderProject(place).bring(root, monitor));
    }

    private void later(String name, Source source) {
        WorkspaceJob job = new WorkspaceJob(name) {
            @Override
            public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
                Optional<IFile> file = source.bring(workspace, monitor);
                file.ifPresent(found -> workbench.getDisplay().asyncExec(() -> open(found)));
                return Status.OK_STATUS;
            }
        };
        job.setRule(workspace.getRoot());
        job.setUser(true);
        job.schedule();
    }

    private void open(IFile file) {
        IWorkbenchWindow window = workbench.getActiveWorkbenchWindow() != null ? workbench.getActiveWorkbenchWindow()
                : workbench.getWorkbenchWindowCount() > 0 ? workbench.getWorkbenchWindows()[0] : null;
        if (workbench.isClosing() || window == null) {
            return;
        }
        try {
            IDE.openEditor(window.getActivePage(), file, true);
            if (window.getActivePage().findView(ProjectExplorer.VIEW_ID) instanceof ISetSelectionTarget explorer) {
                explorer.selectReveal(new StructuredSelection(file));
            }
        } catch (PartInitException e) {
            ILog.of(Opening.class).error("Not opened: " + file.getFullPath(), e);
        }
    }
}
