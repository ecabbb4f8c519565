package org.homeostat.ui.editor.references;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.homeostat.language.ide.Snapshot;
import org.homeostat.language.ide.text.Occurrence;
import org.homeostat.language.ide.text.Region;
import org.homeostat.ui.editor.EconEditor;
import org.homeostat.ui.editor.LanguageRequest;

/** Lists where the thing at the cursor is named in its project. */
public final class FindReferencesHandler extends AbstractHandler {

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
        Optional<Region> name = snapshot.occurrences(offset).stream().map(Occurrence::region)
                .filter(region -> region.touches(offset)).findFirst();
        return () -> name.ifPresentOrElse(
                region -> NewSearchUI
                        .runQueryInBackground(new ReferenceQuery(snapshot, offset, region.of(snapshot.text()))),
                () -> editor.say("There is no name here that is declared anywhere"));
    }
}
