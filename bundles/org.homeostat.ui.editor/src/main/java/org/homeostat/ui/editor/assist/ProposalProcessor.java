package org.homeostat.ui.editor.assist;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.homeostat.language.ide.text.Proposal;
import org.homeostat.ui.editor.EditedModel;
import org.homeostat.ui.editor.KindImages;

/** Asks the language what fits at the cursor. Called in the background. */
public final class ProposalProcessor implements IContentAssistProcessor {

    private static final ICompletionProposal[] NONE = {};

    private final EditedModel model;
    private final KindImages images;

    /**
     * Proposals for a model.
     *
     * @param model the model
     * @param images the pictures of the kinds
     */
    public ProposalProcessor(EditedModel model, KindImages images) {
        this.model = model;
        this.images = images;
    }

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        String text = viewer.getDocument().get();
        if (offset > text.length()) {
            return NONE;
        }
        List<ICompletionProposal> proposals = new ArrayList<>();
        for (Proposal proposal : model.at(text).propose(offset)) {
            proposals.add(new Completion(proposal, images.of(proposal.kind())));
        }
        return proposals.toArray(NONE);
    }

    @Override
    public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
        return new IContextInformation[0];
    }

    @Override
    public char[] getCompletionProposalAutoActivationCharacters() {
        return new char[] {'.'};
    }

    @Override
    public char[] getContextInformationAutoActivationCharacters() {
        return new char[0];
    }

    @Override
    public String getErrorMessage() {
        return null;
    }

    @Override
    public IContextInformationValidator getContextInformationValidator() {
        return null;
    }
}
