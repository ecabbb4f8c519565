package org.homeostat.ui.editor.formatting;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.homeostat.language.ide.text.Edit;
import org.homeostat.ui.editor.EconEditor;
import org.homeostat.ui.editor.LanguageRequest;
import org.homeostat.ui.editor.changes.OpenText;

/** Gives the file the language's layout. */
public final class FormatHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof EconEditor editor && editor.validateEditorInputState()) {
            LanguageRequest.ask(editor, "Formatting", snapshot -> {
                Optional<List<Edit>> edits = snapshot.format();
                return () -> show(editor, snapshot.text(), edits);
            });
        }
        return null;
    }

    private static void show(EconEditor editor, String text, Optional<List<Edit>> edits) {
        if (edits.isEmpty()) {
            editor.say("Not formatted: the syntax is wrong somewhere, and such a text is better left alone");
            return;
        }
        List<Edit> changes = edits.get().stream().filter(edit -> !edit.region().of(text).equals(edit.text())).toList();
        try {
            if (changes.isEmpty()) {
                editor.say("The file has the language's layout already");
            } else if (!new OpenText(editor).change(text, changes)) {
                editor.say("Not formatted: the text has changed meanwhile");
            }
        } catch (BadLocationException e) {
            ILog.of(FormatHandler.class).error("Not formatted: " + editor.getTitle(), e);
        }
    }
}
