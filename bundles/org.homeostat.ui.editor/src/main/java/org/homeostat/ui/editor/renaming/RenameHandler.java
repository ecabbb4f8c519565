package org.homeostat.ui.editor.renaming;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ltk.ui.refactoring.RefactoringWizardOpenOperation;
import org.eclipse.ui.handlers.HandlerUtil;
import org.homeostat.language.ide.Snapshot;
import org.homeostat.language.ide.text.Region;
import org.homeostat.language.ide.text.Renaming;
import org.homeostat.ui.editor.EconEditor;
import org.homeostat.ui.editor.LanguageRequest;

/** Gives the thing at the cursor another name, wherever it is named. */
public final class RenameHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof EconEditor editor
                && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
            LanguageRequest.ask(editor, "Looking for the name",
                    snapshot -> find(editor, snapshot, selection.getOffset()));
        }
        return null;
    }

    private static Runnable find(EconEditor editor, Snapshot snapshot, int offset) {
        Optional<Region> name = snapshot.renameable(offset);
        String objection = name.isEmpty() && snapshot.rename(offset, "") instanceof Renaming.Refused refused
                ? refused.reason()
                : "";
        return () -> name.ifPresentOrElse(
                region -> ask(editor, new ModelRename(snapshot, offset, region.of(snapshot.text()))),
                () -> editor.say("Not renamed: " + objection));
    }

    private static void ask(EconEditor editor, ModelRename rename) {
        try {
            new RefactoringWizardOpenOperation(new RenameWizard(rename)).run(editor.getSite().getShell(),
                    rename.getName());
        } catch (InterruptedException e) {
            // another refactoring kept the workspace locked, and the author did not wait for it
            Thread.currentThread().interrupt();
        }
    }
}
