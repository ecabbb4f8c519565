package org.homeostat.ui.app;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;
import org.eclipse.ui.ide.IDE;
import org.homeostat.ui.ModelFiles;

/** Makes a file with a first model that runs. */
public final class NewModelWizard extends Wizard implements INewWizard {

    /** As in plugin.xml. */
    static final String ID = "org.homeostat.ui.app.newModel";

    private IWorkbench workbench;
    private WizardNewFileCreationPage page;

    @Override
    public void init(IWorkbench bench, IStructuredSelection selection) {
        workbench = bench;
        setWindowTitle("New Model");
        page = new FirstModelPage(selection);
        page.setTitle("Model");
        page.setDescription("Choose a folder and a name for the model.");
        page.setFileExtension(ModelFiles.EXTENSION);
        page.setFileName("model.econ");
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        IFile file = page.createNewFile();
        if (file == null) {
            return false;
        }
        try {
            IDE.openEditor(workbench.getActiveWorkbenchWindow().getActivePage(), file, true);
        } catch (PartInitException e) {
            page.setErrorMessage(e.getMessage());
            return false;
        }
        return true;
    }
}
