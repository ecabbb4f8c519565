package org.homeostat.ui.editor.renaming;

import org.eclipse.ltk.ui.refactoring.RefactoringWizard;

/** The dialog of a renaming: the name, then on request what changes in which file. */
final class RenameWizard extends RefactoringWizard {

    RenameWizard(ModelRename rename) {
        super(rename, DIALOG_BASED_USER_INTERFACE | PREVIEW_EXPAND_FIRST_NODE);
        setDefaultPageTitle(rename.getName());
        setWindowTitle(rename.getName());
    }

    @Override
    protected void addUserInputPages() {
        addPage(new NamePage());
    }
}
