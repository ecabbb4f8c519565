package org.homeostat.ui.editor.assist;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension5;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.homeostat.language.ide.text.Match;
import org.homeostat.language.ide.text.Proposal;

/** A proposal of the language as the platform's pop-up wants it. */
final class Completion implements ICompletionProposal, ICompletionProposalExtension2, ICompletionProposalExtension5,
        ICompletionProposalExtension6 {

    private final Proposal proposal;
    private final Image image;
    private Point selection;

    Completion(Proposal proposal, Image image) {
        this.proposal = proposal;
        this.image = image;
    }

    @Override
    public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
        IDocument document = viewer.getDocument();
        int start = proposal.replaced().offset();
        int end = Math.max(offset, proposal.replaced().end());
        try {
            document.replace(start, end - start, proposal.text());
            selection = Stops.enter(viewer, proposal, start);
        } catch (BadLocationException e) {
            // the text got shorter than the proposal knows: nothing is inserted
            selection = null;
        }
    }

    @Override
    public void apply(IDocument document) {
        try {
            document.replace(proposal.replaced().offset(), proposal.replaced().length(), proposal.text());
        } catch (BadLocationException e) {
            // the text got shorter than the proposal knows: nothing is inserted
            selection = null;
        }
    }

    @Override
    public boolean validate(IDocument document, int offset, DocumentEvent event) {
        int start = proposal.replaced().offset();
        if (offset < start) {
            return false;
        }
        try {
            return proposal.match(document.get(start, offset - start)) != Match.NONE;
        } catch (BadLocationException e) {
            return false;
        }
    }

    @Override
    public Point getSelection(IDocument document) {
        return selection;
    }

    @Override
    public StyledString getStyledDisplayString() {
        StyledString shown = new StyledString(proposal.label());
        if (!proposal.detail().isEmpty()) {
            shown.append("  " + proposal.detail(), StyledString.QUALIFIER_STYLER);
        }
        return shown;
    }

    @Override
    public String getDisplayString() {
        return getStyledDisplayString().getString();
    }

    @Override
    public Object getAdditionalProposalInfo(IProgressMonitor monitor) {
        return getAdditionalProposalInfo();
    }

    @Override
    public String getAdditionalProposalInfo() {
        return proposal.description().isEmpty() ? null : proposal.description();
    }

    @Override
    public Image getImage() {
        return image;
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }

    @Override
    public void selected(ITextViewer viewer, boolean smartToggle) {
        // nothing to show in the text
    }

    @Override
    public void unselected(ITextViewer viewer) {
        // nothing was shown in the text
    }
}
