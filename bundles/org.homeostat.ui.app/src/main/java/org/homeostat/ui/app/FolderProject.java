package org.homeostat.ui.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.homeostat.ui.ModelFiles;

/** A folder of the disk that becomes a project where it is. A folder that cannot be written to is linked to instead. */
final class FolderProject {

    private final Path folder;
    private final Path model;

    /**
     * A project.
     *
     * @param place the folder, or a model in it
     */
    FolderProject(Path place) {
        boolean file = Files.isRegularFile(place);
        this.folder = file ? place.getParent() : place;
        this.model = file ? place : null;
    }

    /** The model to open, of the project that is made if the workspace hasn't got it. */
    Optional<IFile> bring(IWorkspace workspace, IProgressMonitor monitor) throws CoreException {
        if (!Files.isDirectory(folder)) {
            throw new CoreException(new Status(IStatus.ERROR, FolderProject.class, "There is no folder " + folder));
        }
        IProject project = existing(workspace).orElse(null);
        if (project == null) {
            project = Files.isWritable(folder) || Files.exists(folder.resolve(".project"))
                    ? create(workspace, monitor)
                    : link(workspace, monitor);
        }
        project.open(monitor);
        project.refreshLocal(IResource.DEPTH_INFINITE, monitor);
        if (model != null) {
            return ModelFiles.workspaceFile(model.toUri()).filter(IFile::exists);
        }
        return first(project);
    }

    private Optional<IProject> existing(IWorkspace workspace) {
        for (IProject project : workspace.getRoot().getProjects()) {
            if (project.getLocation() != null && project.getLocation().toFile().toPath().equals(folder)) {
                return Optional.of(project);
            }
        }
        return Optional.empty();
    }

    private IProject create(IWorkspace workspace, IProgressMonitor monitor) throws CoreException {
        IPath file = IPath.fromPath(folder.resolve(".project"));
        IProjectDescription description = file.toFile().isFile() ? workspace.loadProjectDescription(file)
                : workspace.newProjectDescription(String.valueOf(folder.getFileName()));
        boolean inside = workspace.getRoot().getLocation().toFile().toPath().equals(folder.getParent());
        description.setLocation(inside ? null : IPath.fromPath(folder));
        description.setName(free(workspace, inside ? folder.getFileName().toString() : description.getName()));
        IProject project = workspace.getRoot().getProject(description.getName());
        project.create(description, monitor);
        return project;
    }

    private IProject link(IWorkspace workspace, IProgressMonitor monitor) throws CoreException {
        String name = String.valueOf(folder.getFileName());
        IProject project = workspace.getRoot().getProject(free(workspace, name));
        project.create(monitor);
        project.open(monitor);
        project.getFolder(name).createLink(IPath.fromPath(folder), IResource.NONE, monitor);
        return project;
    }

    /** The name, with a number behind it if a project has it already. */
    private static String free(IWorkspace workspace, String name) {
        String free = name;
        for (int number = 2; workspace.getRoot().getProject(free).exists(); number++) {
            free = name + " " + number;
        }
        return free;
    }

    /** A model that asks something; else one with scenarios, else any. */
    private static Optional<IFile> first(IProject project) throws CoreException {
        List<IFile> models = ModelFiles.in(project);
        for (String word : List.of("compare ", "scenario ")) {
            for (IFile model : models) {
                if (model.readString().lines().anyMatch(line -> line.startsWith(word))) {
                    return Optional.of(model);
                }
            }
        }
        return models.stream().findFirst();
    }
}
