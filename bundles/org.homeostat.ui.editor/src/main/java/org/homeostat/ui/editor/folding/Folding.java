package org.homeostat.ui.editor.folding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.homeostat.language.ide.Snapshot;
import org.homeostat.language.ide.text.Region;
import org.homeostat.ui.UserInterface;
import org.homeostat.ui.editor.EditedModel;

/** Keeps what can be folded up to date; what is folded stays folded. */
public final class Folding {

    private final ProjectionViewer viewer;

    /**
     * Folding in a viewer.
     *
     * @param model the model
     * @param viewer where it is shown
     */
    public Folding(EditedModel model, ProjectionViewer viewer) {
        this.viewer = viewer;
        model.addListener(this::show);
        model.latest().ifPresent(this::show);
    }

    private void show(Snapshot snapshot) {
        List<Region> regions = snapshot.folding();
        UserInterface.later(viewer.getTextWidget(), () -> update(snapshot.text(), regions));
    }

    private void update(String text, List<Region> regions) {
        ProjectionAnnotationModel annotations = viewer.getProjectionAnnotationModel();
        IDocument document = viewer.getDocument();
        if (annotations == null || document == null || !document.get().equals(text)) {
            return;
        }
        Map<Position, Boolean> wanted = new HashMap<>();
        for (Region region : regions) {
            Position lines = lines(document, region);
            if (lines != null) {
                wanted.put(lines, true);
            }
        }
        List<Annotation> gone = new ArrayList<>();
        for (Iterator<Annotation> all = annotations.getAnnotationIterator(); all.hasNext();) {
            Annotation annotation = all.next();
            if (wanted.remove(annotations.getPosition(annotation)) == null) {
                gone.add(annotation);
            }
        }
        Map<Annotation, Position> added = new HashMap<>();
        wanted.keySet().forEach(position -> added.put(new ProjectionAnnotation(), position));
        if (!gone.isEmpty() || !added.isEmpty()) {
            annotations.modifyAnnotations(gone.toArray(Annotation[]::new), added, new Annotation[0]);
        }
    }

    /** The whole lines of a region, with the break after the last; null for a single line. */
    private static Position lines(IDocument document, Region region) {
        try {
            int first = document.getLineOfOffset(region.offset());
            int last = document.getLineOfOffset(Math.max(region.offset(), region.end() - 1));
            if (last <= first) {
                return null;
            }
            int start = document.getLineOffset(first);
            int end = last + 1 < document.getNumberOfLines() ? document.getLineOffset(last + 1) : document.getLength();
            return new Position(start, end - start);
        } catch (BadLocationException e) {
            return null;
        }
    }
}
