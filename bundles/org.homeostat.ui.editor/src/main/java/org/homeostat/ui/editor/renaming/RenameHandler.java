package org.homeostat.ui.editor.renaming;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ltk.ui.refactoring.RefactoringWizardOpenOperation;
import org.eclipse.ui.handlers.HandlerUtil;
import org.homeostat.language.ide.Snapshot;
import org.homeostat.language.ide.text.Region;
import org.homeostat.language.ide.text.Renaming;
import org.homeostat.ui.UserInterface;
import org.homeostat.ui.editor.EconEditor;

/** Gives the thing at the cursor another name, wherever it is named. */
public final class RenameHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof EconEditor editor
                && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
            String text = editor.document().get();
            Job job = Job.create("Looking for the name", (IProgressMonitor monitor) -> {
                find(editor, editor.model().at(text), selection.getOffset());
                return Status.OK_STATUS;
            });
            job.setSystem(true);
            job.schedule();
        }
        return null;
    }

    private static void find(EconEditor editor, Snapshot snapshot, int offset) {
        Optional<Region> name = snapshot.renameable(offset);
        String objection = name.isEmpty() && snapshot.rename(offset, "") instanceof Renaming.Refused refused
                ? refused.reason()
                : "";
        UserInterface.later(editor.viewer().getTextWidget(), () -> name.ifPresentOrElse(
                region -> ask(editor, new ModelRename(snapshot, offset, region.of(snapshot.text()))),
                () -> editor.say("Not renamed: " + objection)));
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
