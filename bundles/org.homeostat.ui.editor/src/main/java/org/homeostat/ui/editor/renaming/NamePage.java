package org.homeostat.ui.editor.renaming;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.ltk.ui.refactoring.UserInputWizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for the new name. */
final class NamePage extends UserInputWizardPage {

    NamePage() {
        super("name");
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(10, 8).applyTo(area);
        ModelRename rename = (ModelRename) getRefactoring();
        new Label(area, SWT.NONE).setText("&New name:");
        Text name = new Text(area, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, false).hint(280, SWT.DEFAULT).applyTo(name);
        name.setText(rename.oldName());
        name.selectAll();
        name.addModifyListener(event -> chosen(rename, name.getText().strip()));
        setControl(area);
        setPageComplete(false);
        name.setFocus();
    }

    private void chosen(ModelRename rename, String name) {
        rename.setNewName(name);
        setErrorMessage(null);
        setPageComplete(!name.isEmpty() && !name.equals(rename.oldName()));
    }
}
