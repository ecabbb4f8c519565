package org.homeostat.ui.editor.checking;

import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.DirtyRegion;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.reconciler.IReconcilingStrategyExtension;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.homeostat.language.ide.Snapshot;
import org.homeostat.ui.SessionService;
import org.homeostat.ui.editor.EditedModel;

/** Reads the text anew and shows what is wrong with it. Runs in the background. */
public final class CheckingStrategy implements IReconcilingStrategy, IReconcilingStrategyExtension {

    private final EditedModel model;
    private final SessionService sessions;
    private volatile ITextViewer viewer;
    private volatile IDocument document;

    /**
     * Prepares the checks of a model.
     *
     * @param model the model
     * @param sessions where full checks are made
     */
    public CheckingStrategy(EditedModel model, SessionService sessions) {
        this.model = model;
        this.sessions = sessions;
    }

    void setViewer(ITextViewer next) {
        viewer = next;
    }

    @Override
    public void setDocument(IDocument next) {
        document = next;
    }

    @Override
    public void reconcile(DirtyRegion dirtyRegion, IRegion subRegion) {
        check();
    }

    @Override
    public void reconcile(IRegion partition) {
        check();
    }

    @Override
    public void initialReconcile() {
        check();
    }

    @Override
    public void setProgressMonitor(IProgressMonitor monitor) {
        // a check is short, and the next key starts another one
    }

    private void check() {
        IDocument checked = document;
        if (checked == null) {
            return;
        }
        String text = checked.get();
        Snapshot snapshot = model.update(text);
        List<Finding> findings = Finding.of(snapshot);
        show(checked, text, findings);
        if (findings.stream().noneMatch(Finding::error)) {
            model.path().ifPresent(
                    path -> show(checked, text, Finding.of(sessions.session().check(path, text), path)));
        }
    }

    /** Unless the author has typed on: then the next check has the word. */
    private void show(IDocument checked, String text, List<Finding> findings) {
        IAnnotationModel annotations = viewer instanceof ISourceViewer source ? source.getAnnotationModel() : null;
        if (annotations != null && checked == document && checked.get().equals(text)) {
            ProblemAnnotations.replace(annotations, findings, text.length());
        }
    }
}
