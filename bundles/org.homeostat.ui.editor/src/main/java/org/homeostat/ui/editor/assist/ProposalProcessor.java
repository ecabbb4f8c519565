package org.homeostat.ui.editor.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.homeostat.language.ide.text.CallHint;
import org.homeostat.language.ide.text.Kind;
import org.homeostat.language.ide.text.Proposal;
import org.homeostat.ui.editor.EditedModel;
import org.homeostat.ui.editor.KindImages;

/** Asks the language what fits at the cursor: proposals, in the background, and hints for arguments. */
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

    /** Called by the user interface, so not before the language is there. */
    @Override
    public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
        String text = viewer.getDocument().get();
        Optional<CallHint> hint = model.latest().isPresent() && offset <= text.length()
                ? model.at(text).signature(offset)
                : Optional.empty();
        return hint.map(found -> new CallInformation(found, images.of(Kind.FUNCTION))).stream()
                .toArray(IContextInformation[]::new);
    }

    @Override
    public char[] getCompletionProposalAutoActivationCharacters() {
        return new char[] {'.'};
    }

    @Override
    public char[] getContextInformationAutoActivationCharacters() {
        return new char[] {'(', ','};
    }

    @Override
    public String getErrorMessage() {
        return null;
    }

    @Override
    public IContextInformationValidator getContextInformationValidator() {
        return new CallPresenter();
    }
}
