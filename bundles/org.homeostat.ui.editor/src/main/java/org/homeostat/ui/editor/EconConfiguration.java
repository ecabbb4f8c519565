package org.homeostat.ui.editor;

import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.contentassist.ContentAssistant;
import org.eclipse.jface.text.contentassist.IContentAssistant;
import org.eclipse.jface.text.hyperlink.IHyperlinkDetector;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.quickassist.IQuickAssistAssistant;
import org.eclipse.jface.text.quickassist.QuickAssistAssistant;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.editors.text.TextSourceViewerConfiguration;
import org.homeostat.ui.Runs;
import org.homeostat.ui.SessionService;
import org.homeostat.ui.editor.assist.ModelHover;
import org.homeostat.ui.editor.assist.ProposalProcessor;
import org.homeostat.ui.editor.assist.RunValues;
import org.homeostat.ui.editor.checking.CheckingReconciler;
import org.homeostat.ui.editor.checking.CheckingStrategy;
import org.homeostat.ui.editor.colouring.ColouringReconciler;
import org.homeostat.ui.editor.fixes.FixProcessor;
import org.homeostat.ui.editor.navigation.DeclarationLinks;
import org.homeostat.ui.editor.typing.Indentation;

/** Which part does what in the editor. */
final class EconConfiguration extends TextSourceViewerConfiguration {

    private final EconEditor editor;
    private final KindImages images;

    EconConfiguration(EconEditor editor, KindImages images) {
        super(EditorsUI.getPreferenceStore());
        this.editor = editor;
        this.images = images;
    }

    @Override
    public IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
        return new ColouringReconciler(editor.getSite().getService(LanguageService.class), editor.model());
    }

    @Override
    public IReconciler getReconciler(ISourceViewer viewer) {
        CheckingStrategy strategy = new CheckingStrategy(editor.model(),
                editor.getSite().getService(SessionService.class));
        return new CheckingReconciler(strategy, editor.project());
    }

    @Override
    public IContentAssistant getContentAssistant(ISourceViewer viewer) {
        ContentAssistant assistant = new ContentAssistant(true);
        assistant.addContentAssistProcessor(new ProposalProcessor(editor.model(), images),
                IDocument.DEFAULT_CONTENT_TYPE);
        assistant.enableAutoActivation(true);
        assistant.setAutoActivationDelay(150);
        assistant.enableColoredLabels(true);
        assistant.setProposalPopupOrientation(IContentAssistant.PROPOSAL_OVERLAY);
        assistant.setContextInformationPopupOrientation(IContentAssistant.CONTEXT_INFO_ABOVE);
        assistant.setInformationControlCreator(parent -> new DefaultInformationControl(parent, true));
        return assistant;
    }

    @Override
    public IQuickAssistAssistant getQuickAssistAssistant(ISourceViewer viewer) {
        QuickAssistAssistant assistant = new QuickAssistAssistant();
        assistant.setQuickAssistProcessor(new FixProcessor(editor, images.fix()));
        assistant.setInformationControlCreator(parent -> new DefaultInformationControl(parent, true));
        return assistant;
    }

    @Override
    public ITextHover getTextHover(ISourceViewer viewer, String contentType) {
        return new ModelHover(editor.model(), new RunValues(editor.getSite().getService(Runs.class)));
    }

    @Override
    public IInformationControlCreator getInformationControlCreator(ISourceViewer viewer) {
        return parent -> new DefaultInformationControl(parent, false);
    }

    @Override
    public IHyperlinkDetector[] getHyperlinkDetectors(ISourceViewer viewer) {
        return new IHyperlinkDetector[] {new DeclarationLinks(editor)};
    }

    @Override
    public IAutoEditStrategy[] getAutoEditStrategies(ISourceViewer viewer, String contentType) {
        return new IAutoEditStrategy[] {new Indentation()};
    }

    @Override
    public String[] getDefaultPrefixes(ISourceViewer viewer, String contentType) {
        return new String[] {"//", ""};
    }
}
