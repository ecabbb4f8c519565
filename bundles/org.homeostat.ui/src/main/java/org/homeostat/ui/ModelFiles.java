package org.homeostat.ui;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/** Files of the disk as files of the workspace and the other way, and the way to a place in one. */
public final class ModelFiles {

    /** What the names of model files end in, without the dot. */
    public static final String EXTENSION = "econ";

    private ModelFiles() {
    }

    /** Whether this is a model. */
    public static boolean isModel(IResource resource) {
        return resource instanceof IFile && EXTENSION.equals(resource.getFileExtension());
    }

    /** The models of a project; none if it is closed. */
    public static List<IFile> in(IProject project) {
        List<IFile> models = new ArrayList<>();
        try {
            if (project.isAccessible()) {
                project.accept((IResource resource) -> {
                    if (isModel(resource)) {
                        models.add((IFile) resource);
                    }
                    return !resource.isDerived();
                }, IResource.DEPTH_INFINITE, IResource.NONE);
            }
        } catch (CoreException e) {
            // closed or deleted in this moment: it has none
            return List.of();
        }
        return models;
    }

    /** Where a file of the workspace is on the disk; empty if it is elsewhere. */
    public static Optional<Path> path(IResource resource) {
        return Optional.ofNullable(resource.getLocation()).map(location -> location.toFile().toPath());
    }

    /** The file on the disk that an editor shows; empty if it shows something else. */
    public static Optional<Path> path(IEditorInput input) {
        IFile file = input.getAdapter(IFile.class);
        if (file != null) {
            return path(file);
        }
        return input instanceof IURIEditorInput other && EFS.SCHEME_FILE.equals(other.getURI().getScheme())
                ? Optional.of(Path.of(other.getURI()))
                : Optional.empty();
    }

    /** The file of the workspace at this place of the disk; the one nearest to its project if there are several. */
    public static Optional<IFile> workspaceFile(URI place) {
        IFile best = null;
        for (IFile file : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(place)) {
            if (best == null || file.getFullPath().segmentCount() < best.getFullPath().segmentCount()) {
                best = file;
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * Opens a file and selects a part of it.
     *
     * @param page where to
     * @param place the file
     * @param region what to select; null to leave the selection as it is
     * @return the editor
     * @throws PartInitException where there is no such file
     */
    public static IEditorPart open(IWorkbenchPage page, URI place, IRegion region) throws PartInitException {
        IEditorPart editor;
        Optional<IFile> file = workspaceFile(place);
        if (file.isPresent()) {
            editor = IDE.openEditor(page, file.get(), true);
        } else {
            editor = IDE.openEditorOnFileStore(page, store(place));
        }
        if (region != null && editor instanceof ITextEditor text) {
            text.selectAndReveal(region.getOffset(), region.getLength());
        }
        return editor;
    }

    private static IFileStore store(URI place) throws PartInitException {
        try {
            return EFS.getStore(place);
        } catch (CoreException e) {
            throw new PartInitException(e.getStatus());
        }
    }
}
