package org.homeostat.ui.editor.navigation;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.homeostat.ui.editor.EconEditor;

/** Goes to the declaration of the name at the cursor. */
public final class OpenDeclarationHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof EconEditor editor
                && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
            new DeclarationOpener(editor).open(selection.getOffset());
        }
        return null;
    }
}
