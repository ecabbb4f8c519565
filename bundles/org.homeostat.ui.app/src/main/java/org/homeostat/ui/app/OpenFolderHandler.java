package org.homeostat.ui.app;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for a folder of models and opens it as a project. */
public final class OpenFolderHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        DirectoryDialog dialog = new DirectoryDialog(window.getShell());
        dialog.setText("Open Folder");
        dialog.setMessage("Choose a folder with models");
        String folder = dialog.open();
        if (folder != null) {
            new Opening(ResourcesPlugin.getWorkspace(), window.getWorkbench()).folder(Path.of(folder));
        }
        return null;
    }
}
