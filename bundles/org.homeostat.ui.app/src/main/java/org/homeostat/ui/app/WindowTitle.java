package org.homeostat.ui.app;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;

/** Keeps the file that is being edited in the title of the window. */
final class WindowTitle implements IPartListener2 {

    static final String PRODUCT = "Homeostat";

    private final IWorkbenchWindow window;

    WindowTitle(IWorkbenchWindow window) {
        this.window = window;
    }

    void follow() {
        window.getPartService().addPartListener(this);
        update();
    }

    private void update() {
        IWorkbenchPage page = window.getActivePage();
        IEditorPart editor = page == null ? null : page.getActiveEditor();
        IFile file = editor == null ? null : editor.getEditorInput().getAdapter(IFile.class);
        String name = file != null ? file.getFullPath().makeRelative().toString()
                : editor == null ? "" : editor.getTitle();
        window.getShell().setText(name.isEmpty() ? PRODUCT : PRODUCT + " \u2013 " + name);
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        update();
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        if (!window.isClosing() && window.getShell() != null && !window.getShell().isDisposed()) {
            update();
        }
    }

    @Override
    public void partInputChanged(IWorkbenchPartReference part) {
        update();
    }
}
