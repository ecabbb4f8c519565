package org.homeostat.ui.editor.fixes;

import java.util.List;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.swt.graphics.Image;
import org.homeostat.language.ide.Snapshot;
import org.homeostat.language.ide.text.Fix;
import org.homeostat.language.ide.text.Region;
import org.homeostat.ui.editor.EconEditor;
import org.homeostat.ui.editor.checking.ProblemAnnotation;

/** Offers what puts right the problem at the cursor, or else those of its line. */
public final class FixProcessor implements IQuickAssistProcessor {

    private final EconEditor editor;
    private final Image image;

    /**
     * Fixes in an editor.
     *
     * @param editor the editor
     * @param image the picture of a fix
     */
    public FixProcessor(EconEditor editor, Image image) {
        this.editor = editor;
        this.image = image;
    }

    /** Called by the user interface, so not before the language is there. */
    @Override
    public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
        IDocument document = context.getSourceViewer().getDocument();
        if (editor.model().latest().isEmpty()) {
            return new ICompletionProposal[0];
        }
        Snapshot snapshot = editor.model().at(document.get());
        List<Fix> fixes = snapshot.fixes(new Region(context.getOffset(), 0));
        if (fixes.isEmpty()) {
            fixes = snapshot.fixes(line(document, context.getOffset()));
        }
        return fixes.stream().map(fix -> new FixProposal(fix, editor, image)).toArray(ICompletionProposal[]::new);
    }

    private static Region line(IDocument document, int offset) {
        try {
            IRegion line = document.getLineInformationOfOffset(offset);
            return new Region(line.getOffset(), line.getLength());
        } catch (BadLocationException e) {
            // the text got shorter: there is nothing at this place
            return new Region(offset, 0);
        }
    }

    @Override
    public String getErrorMessage() {
        return null;
    }

    @Override
    public boolean canFix(Annotation annotation) {
        return annotation instanceof ProblemAnnotation;
    }

    @Override
    public boolean canAssist(IQuickAssistInvocationContext context) {
        return true;
    }
}
