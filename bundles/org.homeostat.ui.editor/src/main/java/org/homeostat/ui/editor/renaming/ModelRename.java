package org.homeostat.ui.editor.renaming;

import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.Refactoring;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.homeostat.language.ide.Snapshot;
import org.homeostat.language.ide.text.FileEdits;
import org.homeostat.language.ide.text.Renaming;
import org.homeostat.ui.editor.changes.ProjectChange;

/** The renaming of one thing as the platform's refactorings are made: asked, checked, shown, done. */
public final class ModelRename extends Refactoring {

    private final Snapshot snapshot;
    private final int offset;
    private final String oldName;
    private volatile String newName;
    private volatile List<FileEdits> files = List.of();

    /**
     * Prepares a renaming.
     *
     * @param snapshot the text in which the author asks for it
     * @param offset where the name stands there
     * @param oldName the name
     */
    public ModelRename(Snapshot snapshot, int offset, String oldName) {
        this.snapshot = snapshot;
        this.offset = offset;
        this.oldName = oldName;
        this.newName = oldName;
    }

    @Override
    public String getName() {
        return "Rename " + oldName;
    }

    /** The name that it has. */
    String oldName() {
        return oldName;
    }

    /** Chooses the name that it shall have. */
    public void setNewName(String name) {
        newName = name;
    }

    @Override
    public RefactoringStatus checkInitialConditions(IProgressMonitor monitor) {
        return new RefactoringStatus();
    }

    @Override
    public RefactoringStatus checkFinalConditions(IProgressMonitor monitor) {
        return switch (snapshot.rename(offset, newName)) {
            case Renaming.Refused refused -> RefactoringStatus.createFatalErrorStatus(refused.reason());
            case Renaming.Possible possible -> found(possible.files());
        };
    }

    private RefactoringStatus found(List<FileEdits> found) {
        files = found;
        return ProjectChange.elsewhere(found)
                .map(file -> RefactoringStatus.createFatalErrorStatus(
                        file.uri().lastSegment() + " is in no project of the workspace; open its folder first"))
                .orElseGet(RefactoringStatus::new);
    }

    @Override
    public Change createChange(IProgressMonitor monitor) throws CoreException {
        return ProjectChange.of("Rename " + oldName + " to " + newName, files);
    }
}
