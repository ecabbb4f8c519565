package org.homeostat.ui.editor.typing;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.homeostat.ui.editor.EconEditor;

/** Makes the selected lines comments; if they are all comments already, makes them text again. */
public final class ToggleCommentHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActiveEditor(event) instanceof EconEditor editor && editor.validateEditorInputState()
                && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
            int first = selection.getStartLine();
            int last = selection.getEndLine();
            IRewriteTarget target = editor.getAdapter(IRewriteTarget.class);
            target.beginCompoundChange();
            try {
                toggle(editor.document(), first, last);
                select(editor, first, last);
            } catch (BadLocationException e) {
                throw new ExecutionException("The lines are gone", e);
            } finally {
                target.endCompoundChange();
            }
        }
        return null;
    }

    /** Several lines stay selected, so that the command can be given again. */
    private static void select(EconEditor editor, int first, int last) throws BadLocationException {
        if (last > first) {
            int start = editor.document().getLineOffset(first);
            IRegion end = editor.document().getLineInformation(last);
            editor.selectAndReveal(start, end.getOffset() + end.getLength() - start);
        }
    }

    private static void toggle(IDocument document, int first, int last) throws BadLocationException {
        boolean comments = true;
        int column = Integer.MAX_VALUE;
        for (int line = first; line <= last; line++) {
            String text = line(document, line);
            if (!text.isBlank()) {
                comments &= text.stripLeading().startsWith("//");
                column = Math.min(column, text.length() - text.stripLeading().length());
            }
        }
        for (int line = first; line <= last && column < Integer.MAX_VALUE; line++) {
            if (!line(document, line).isBlank()) {
                change(document, line, comments, column);
            }
        }
    }

    private static void change(IDocument document, int line, boolean uncomment, int column)
            throws BadLocationException {
        int offset = document.getLineOffset(line);
        if (!uncomment) {
            document.replace(offset + column, 0, "// ");
            return;
        }
        String text = line(document, line);
        int start = text.indexOf("//");
        document.replace(offset + start, text.startsWith("// ", start) ? 3 : 2, "");
    }

    private static String line(IDocument document, int line) throws BadLocationException {
        return document.get(document.getLineOffset(line), document.getLineInformation(line).getLength());
    }
}
