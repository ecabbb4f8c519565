package org.homeostat.ui.editor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.common.util.URI;
import org.homeostat.language.project.FileHeader;
import org.homeostat.language.project.ProjectFiles;
import org.homeostat.language.project.SourceText;
import org.homeostat.ui.ModelFiles;

/** The models of a project of the workspace, each as its open editor has it, or else as it was saved. */
public final class WorkspaceProject implements ProjectFiles {

    private final IProject project;

    WorkspaceProject(IProject project) {
        this.project = project;
    }

    @Override
    public List<SourceText> of(String packageName) {
        return all().stream().filter(file -> packageOf(file).equals(packageName)).toList();
    }

    @Override
    public List<SourceText> all() {
        List<SourceText> found = new ArrayList<>();
        for (IFile file : ModelFiles.in(project)) {
            found.add(new SourceText(uri(file), text(file)));
        }
        return found;
    }

    @Override
    public List<String> packageNames() {
        return all().stream().map(WorkspaceProject::packageOf).filter(name -> !name.isEmpty()).distinct().sorted()
                .toList();
    }

    private static String packageOf(SourceText file) {
        return FileHeader.of(file.text()).packageName();
    }

    /** The address under which the language knows a file. */
    static URI uri(IFile file) {
        return URI.createURI(String.valueOf(file.getLocationURI()));
    }

    /** The text of a model: as its open editor has it, or else as it was saved; empty if it cannot be read. */
    public static String text(IFile file) {
        ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager()
                .getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
        if (buffer != null) {
            return buffer.getDocument().get();
        }
        try (InputStream in = file.getContents(true)) {
            return new String(in.readAllBytes(), Charset.forName(file.getCharset()));
        } catch (CoreException | IOException | IllegalArgumentException e) {
            // gone in this moment, or not to be read: the project goes on without it
            return "";
        }
    }
}
