package org.homeostat.ui.editor.changes;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.homeostat.language.ide.text.Edit;
import org.homeostat.language.ide.text.FileEdits;
import org.homeostat.ui.ModelFiles;
import org.homeostat.ui.editor.WorkspaceProject;

/**
 * Edits in files of the workspace as the platform's changes. A file with unsaved changes keeps them unsaved, all others
 * are saved.
 */
public final class ProjectChange {

    private ProjectChange() {
    }

    /** The first file that is in no project of the workspace, so that nothing can be changed in it. */
    public static Optional<FileEdits> elsewhere(List<FileEdits> files) {
        return files.stream().filter(file -> place(file).isEmpty()).findFirst();
    }

    /**
     * The change.
     *
     * @param title what it does
     * @param files what to change
     * @throws CoreException where a file is in no project, or has another text by now
     */
    public static Change of(String title, List<FileEdits> files) throws CoreException {
        CompositeChange all = new CompositeChange(title);
        for (FileEdits file : files) {
            IFile place = place(file).orElseThrow(() -> new CoreException(Status.error(
                    file.uri().lastSegment() + " is in no project of the workspace")));
            if (!WorkspaceProject.text(place).equals(file.text())) {
                throw new CoreException(Status.error(place.getName() + " has changed meanwhile"));
            }
            all.add(change(place, file.edits()));
        }
        return all;
    }

    /**
     * Makes a change at once, as one step of undo. For the user interface's thread.
     *
     * @param title what it does
     * @param files what to change
     * @throws CoreException where it cannot be made
     */
    public static void make(String title, List<FileEdits> files) throws CoreException {
        Change change = of(title, files);
        change.initializeValidationData(new NullProgressMonitor());
        PerformChangeOperation operation = new PerformChangeOperation(change);
        operation.setUndoManager(RefactoringCore.getUndoManager(), title);
        ResourcesPlugin.getWorkspace().run(operation, new NullProgressMonitor());
        if (operation.changeExecutionFailed() || !operation.changeExecuted()) {
            throw new CoreException(Status.error("Not done: " + title));
        }
    }

    private static Change change(IFile file, List<Edit> edits) {
        TextFileChange change = new TextFileChange(file.getName(), file);
        change.setTextType(ModelFiles.EXTENSION);
        MultiTextEdit all = new MultiTextEdit();
        for (Edit edit : edits) {
            all.addChild(new ReplaceEdit(edit.region().offset(), edit.region().length(), edit.text()));
        }
        change.setEdit(all);
        return change;
    }

    private static Optional<IFile> place(FileEdits file) {
        return ModelFiles.workspaceFile(URI.create(file.uri().toString()));
    }
}
