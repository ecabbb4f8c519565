package org.homeostat.ui.app;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.osgi.framework.Bundle;

/** The example that comes with the product, as a project of the workspace. */
final class ExampleProject {

    private static final String NAME = "andes";
    private static final String FOLDER = "examples/" + NAME;
    private static final String MODEL = "race-to-the-bottom.econ";
    private static final String DESCRIPTION = ".project";

    private ExampleProject() {
    }

    /** The example's model; the project is made if there is none of its name. */
    static Optional<IFile> bring(IWorkspace workspace, IProgressMonitor monitor) throws CoreException {
        IProject project = workspace.getRoot().getProject(NAME);
        if (!project.exists()) {
            project.create(workspace.newProjectDescription(NAME), monitor);
            project.open(monitor);
            copy(project);
        } else if (!project.isOpen()) {
            project.open(monitor);
        }
        return Optional.of(project.getFile(MODEL)).filter(IFile::exists);
    }

    private static void copy(IProject project) throws CoreException {
        Bundle bundle = Platform.getBundle("org.homeostat.ui.app");
        Enumeration<URL> files = bundle.findEntries(FOLDER, "*", true);
        for (URL file : Collections.list(files == null ? Collections.emptyEnumeration() : files)) {
            String path = file.getPath().substring(file.getPath().indexOf(FOLDER) + FOLDER.length() + 1);
            if (!path.endsWith("/") && !path.equals(DESCRIPTION)) {
                copy(file, project.getFile(IPath.forPosix(path)));
            }
        }
    }

    private static void copy(URL from, IFile to) throws CoreException {
        if (to.getParent() instanceof IFolder folder) {
            make(folder);
        }
        try (InputStream in = from.openStream()) {
            to.create(in.readAllBytes(), IResource.FORCE, null);
        } catch (IOException e) {
            throw new CoreException(new Status(IStatus.ERROR, ExampleProject.class, "Not copied: " + to.getName(), e));
        }
    }

    private static void make(IFolder folder) throws CoreException {
        if (folder.getParent() instanceof IFolder above) {
            make(above);
        }
        if (!folder.exists()) {
            folder.create(IResource.FORCE, true, null);
        }
    }
}
