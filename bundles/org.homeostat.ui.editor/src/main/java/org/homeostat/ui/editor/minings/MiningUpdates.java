package org.homeostat.ui.editor.minings;

import java.util.function.Consumer;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.ISourceViewerExtension5;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.homeostat.ui.RunEnd;
import org.homeostat.ui.Runs;
import org.homeostat.ui.UserInterface;
import org.homeostat.ui.editor.EditedModel;

/** Draws anew what is drawn into a text, as often as the text is read, a run ends or the setting changes. */
public final class MiningUpdates {

    private final ISourceViewer viewer;

    /**
     * Updates in a viewer; they end with its widget.
     *
     * @param model the model
     * @param viewer where it is shown
     * @param runs whose values are drawn
     * @param settings whether to draw
     */
    public MiningUpdates(EditedModel model, ISourceViewer viewer, Runs runs, IPreferenceStore settings) {
        this.viewer = viewer;
        IPropertyChangeListener set = event -> {
            if (ModelMinings.HIDDEN.equals(event.getProperty())) {
                update();
            }
        };
        Consumer<RunEnd> ended = end -> update();
        model.addListener(snapshot -> update());
        runs.addListener(ended);
        settings.addPropertyChangeListener(set);
        viewer.getTextWidget().addDisposeListener(event -> {
            runs.removeListener(ended);
            settings.removePropertyChangeListener(set);
        });
    }

    private void update() {
        UserInterface.later(viewer.getTextWidget(), ((ISourceViewerExtension5) viewer)::updateCodeMinings);
    }
}
