package org.homeostat.ui.editor.minings;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.codemining.AbstractCodeMiningProvider;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.codemining.LineContentCodeMining;
import org.eclipse.jface.text.codemining.LineEndCodeMining;
import org.homeostat.language.ide.Snapshot;
import org.homeostat.language.ide.text.Mining;
import org.homeostat.language.ide.text.ValueLookup;
import org.homeostat.ui.editor.EditedModel;

/** Gives the platform what to draw into the text, for the snapshot that is at hand. */
public final class ModelMinings extends AbstractCodeMiningProvider {

    /** The setting that says that nothing is drawn. */
    public static final String HIDDEN = "org.homeostat.ui.editor.minings.hidden";

    private final EditedModel model;
    private final ValueLookup values;
    private final IPreferenceStore settings;

    /**
     * What to draw of a model.
     *
     * @param model the model
     * @param values what its last run says
     * @param settings whether to draw
     */
    public ModelMinings(EditedModel model, ValueLookup values, IPreferenceStore settings) {
        this.model = model;
        this.values = values;
        this.settings = settings;
    }

    @Override
    public CompletableFuture<List<? extends ICodeMining>> provideCodeMinings(ITextViewer viewer,
            IProgressMonitor monitor) {
        IDocument document = viewer.getDocument();
        if (document == null || settings.getBoolean(HIDDEN)) {
            return CompletableFuture.completedFuture(List.of());
        }
        String text = document.get();
        return CompletableFuture.supplyAsync(
                () -> model.latest(text).map(snapshot -> minings(snapshot, document)).orElse(List.of()));
    }

    private List<ICodeMining> minings(Snapshot snapshot, IDocument document) {
        List<ICodeMining> found = new ArrayList<>();
        try {
            for (Mining mining : snapshot.minings(values)) {
                LineContentCodeMining drawn = drawn(mining, snapshot.text(), document);
                drawn.setLabel(" " + mining.text() + " ");
                found.add(drawn);
            }
        } catch (BadLocationException e) {
            // the text got shorter meanwhile: the next snapshot has the word
            return List.of();
        }
        return found;
    }

    /** Behind what it is about; at the end of a line the platform wants another kind. */
    private LineContentCodeMining drawn(Mining mining, String text, IDocument document)
            throws BadLocationException {
        IRegion line = document.getLineInformationOfOffset(mining.offset());
        int end = line.getOffset() + line.getLength();
        if (text.substring(mining.offset(), Math.max(mining.offset(), Math.min(end, text.length()))).isBlank()) {
            return new LineEndCodeMining(document, document.getLineOfOffset(mining.offset()), this) {};
        }
        return new LineContentCodeMining(new Position(mining.offset(), 1), this) {};
    }
}
