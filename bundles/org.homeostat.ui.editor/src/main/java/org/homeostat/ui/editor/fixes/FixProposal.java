package org.homeostat.ui.editor.fixes;

import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.homeostat.language.ide.text.FileEdits;
import org.homeostat.language.ide.text.Fix;
import org.homeostat.ui.editor.EconEditor;
import org.homeostat.ui.editor.changes.OpenText;
import org.homeostat.ui.editor.changes.ProjectChange;

/** A fix as the platform's pop-up wants it. */
public final class FixProposal implements ICompletionProposal {

    private final Fix fix;
    private final EconEditor editor;
    private final Image image;

    FixProposal(Fix fix, EconEditor editor, Image image) {
        this.fix = fix;
        this.editor = editor;
        this.image = image;
    }

    /** Makes the edits: in this text if they are all in it, or else in the files of the workspace. */
    @Override
    public void apply(IDocument document) {
        make(editor, fix);
    }

    /**
     * Puts a problem right. For the user interface's thread.
     *
     * @param editor in which it is
     * @param fix what to do
     */
    public static void make(EconEditor editor, Fix fix) {
        List<FileEdits> files = fix.files();
        try {
            if (files.size() == 1 && files.get(0).uri().equals(editor.model().uri())) {
                if (!new OpenText(editor).change(files.get(0).text(), files.get(0).edits())) {
                    editor.say("Not done, the text has changed meanwhile: " + fix.title());
                }
            } else {
                ProjectChange.make(fix.title(), files);
            }
        } catch (CoreException | BadLocationException e) {
            editor.say("Not done: " + fix.title() + ": " + e.getMessage());
        }
    }

    @Override
    public String getDisplayString() {
        return fix.title();
    }

    @Override
    public String getAdditionalProposalInfo() {
        return fix.problem().message();
    }

    @Override
    public Image getImage() {
        return image;
    }

    @Override
    public Point getSelection(IDocument document) {
        return null;
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }
}
