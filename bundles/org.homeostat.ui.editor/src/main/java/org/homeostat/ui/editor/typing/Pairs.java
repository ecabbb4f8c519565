package org.homeostat.ui.editor.typing;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.VerifyKeyListener;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.graphics.Point;

/** Closes a bracket or quote as it is opened, steps over one that is there, and takes back an empty pair whole. */
public final class Pairs implements VerifyKeyListener {

    private static final String OPENING = "([{\"";
    private static final String CLOSING = ")]}\"";

    private final ISourceViewer viewer;

    /**
     * Pairs in a viewer.
     *
     * @param viewer the viewer
     */
    public Pairs(ISourceViewer viewer) {
        this.viewer = viewer;
    }

    @Override
    public void verifyKey(VerifyEvent event) {
        if (!event.doit || !viewer.isEditable() || (event.stateMask & (SWT.CTRL | SWT.COMMAND)) != 0) {
            return;
        }
        try {
            event.doit = !handled(event.character);
        } catch (BadLocationException e) {
            // the text changed under our hands: the key does what it would do anyway
            event.doit = true;
        }
    }

    private boolean handled(char key) throws BadLocationException {
        IDocument document = viewer.getDocument();
        Point selection = viewer.getSelectedRange();
        int offset = selection.x;
        char before = at(document, offset - 1);
        char after = at(document, offset + selection.y);
        if (key == SWT.BS) {
            boolean pair = selection.y == 0 && OPENING.indexOf(before) >= 0
                    && after == CLOSING.charAt(OPENING.indexOf(before));
            return pair && replaced(document, offset - 1, 2, "", offset - 1);
        }
        if (selection.y == 0 && CLOSING.indexOf(key) >= 0 && after == key) {
            viewer.setSelectedRange(offset + 1, 0);
            return true;
        }
        int kind = OPENING.indexOf(key);
        if (kind < 0 || selection.y == 0 && !fits(key, before, after) || insideText(document, offset)) {
            return false;
        }
        String inner = document.get(offset, selection.y);
        document.replace(offset, selection.y, key + inner + CLOSING.charAt(kind));
        viewer.setSelectedRange(offset + 1, selection.y);
        return true;
    }

    private boolean replaced(IDocument document, int offset, int length, String text, int cursor)
            throws BadLocationException {
        document.replace(offset, length, text);
        viewer.setSelectedRange(cursor, 0);
        return true;
    }

    /** Only where nothing is written that would end up inside. */
    private static boolean fits(char key, char before, char after) {
        boolean free = after == 0 || Character.isWhitespace(after) || CLOSING.indexOf(after) >= 0 && after != '"'
                || ",;".indexOf(after) >= 0;
        return free && (key != '"' || before == 0 || !Character.isLetterOrDigit(before));
    }

    /** Whether the line's quotes before this place leave a text open, or a comment has begun. */
    private static boolean insideText(IDocument document, int offset) throws BadLocationException {
        int start = document.getLineInformationOfOffset(offset).getOffset();
        String line = document.get(start, offset - start);
        boolean open = false;
        for (int index = 0; index < line.length(); index++) {
            if (line.charAt(index) == '"') {
                open = !open;
            } else if (!open && (line.startsWith("//", index) || line.startsWith("/*", index))) {
                return true;
            }
        }
        return open || line.stripLeading().startsWith("*");
    }

    private static char at(IDocument document, int offset) throws BadLocationException {
        return offset >= 0 && offset < document.getLength() ? document.getChar(offset) : 0;
    }
}
