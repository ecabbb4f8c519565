package org.homeostat.ui.editor.changes;

import java.util.List;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.edits.TextEdit;
import org.homeostat.language.ide.text.Edit;
import org.homeostat.language.ide.text.Region;
import org.homeostat.ui.editor.EconEditor;

/** The text of an editor, to be changed by edits of the language. For the user interface's thread. */
public final class OpenText {

    private final EconEditor editor;

    /**
     * The text of an editor.
     *
     * @param editor the editor
     */
    public OpenText(EconEditor editor) {
        this.editor = editor;
    }

    /**
     * Makes edits as one step of undo; the selection stays on the words that it is on.
     *
     * @param text the text that the edits refer to
     * @param edits what to change
     * @return whether they were made; not if the author has typed on or may not change the file
     * @throws BadLocationException where an edit lies outside of the text
     */
    public boolean change(String text, List<Edit> edits) throws BadLocationException {
        IDocument document = editor.document();
        if (document == null || !document.get().equals(text) || !editor.validateEditorInputState()) {
            return false;
        }
        MultiTextEdit all = new MultiTextEdit();
        for (Edit edit : edits) {
            all.addChild(new ReplaceEdit(edit.region().offset(), edit.region().length(), edit.text()));
        }
        IRewriteTarget target = editor.getAdapter(IRewriteTarget.class);
        target.beginCompoundChange();
        target.setRedraw(false);
        try {
            ISourceViewer viewer = editor.viewer();
            Point selected = viewer.getSelectedRange();
            int start = moved(selected.x, edits);
            all.apply(document, TextEdit.NONE);
            viewer.setSelectedRange(start, moved(selected.x + selected.y, edits) - start);
        } finally {
            target.setRedraw(true);
            target.endCompoundChange();
        }
        return true;
    }

    /** Where a place of the text is after the edits; one inside of what goes stays as near as it can. */
    private static int moved(int place, List<Edit> edits) {
        int shift = 0;
        for (Edit edit : edits) {
            Region region = edit.region();
            if (region.end() <= place && region.offset() < place) {
                shift += edit.text().length() - region.length();
            } else if (region.offset() < place) {
                shift += Math.min(0, region.offset() + edit.text().length() - place);
            }
        }
        return place + shift;
    }
}
