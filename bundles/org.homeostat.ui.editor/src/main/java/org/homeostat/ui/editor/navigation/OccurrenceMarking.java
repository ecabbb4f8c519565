package org.homeostat.ui.editor.navigation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.homeostat.language.ide.Snapshot;
import org.homeostat.language.ide.text.Occurrence;
import org.homeostat.ui.editor.EditedModel;

/** Marks where the name at the cursor is declared and used. */
public final class OccurrenceMarking {

    /** The kind of annotation, as in plugin.xml. */
    public static final String READ = "org.homeostat.ui.editor.occurrence";

    private static final String WRITE = READ + ".write";
    private static final long MOMENT = 150;

    private final EditedModel model;
    private final ISourceViewer viewer;
    private final Job job;
    private volatile int cursor;

    /**
     * Marks in a viewer.
     *
     * @param model the model
     * @param viewer where it is shown
     */
    public OccurrenceMarking(EditedModel model, ISourceViewer viewer) {
        this.model = model;
        this.viewer = viewer;
        this.job = Job.create("Marking occurrences", (IProgressMonitor monitor) -> {
            mark();
            return Status.OK_STATUS;
        });
        job.setSystem(true);
        job.setPriority(Job.DECORATE);
        model.addListener(snapshot -> job.schedule());
    }

    /** The cursor has moved. */
    public void moved(int offset) {
        if (offset != cursor) {
            cursor = offset;
            job.schedule(MOMENT);
        }
    }

    private void mark() {
        IAnnotationModel annotations = viewer.getAnnotationModel();
        Optional<Snapshot> snapshot = model.latest();
        int offset = cursor;
        if (annotations == null || snapshot.isEmpty() || offset > snapshot.get().text().length()) {
            return;
        }
        Map<Annotation, Position> added = new HashMap<>();
        List<Occurrence> found = snapshot.get().occurrences(offset);
        for (Occurrence occurrence : found) {
            boolean read = occurrence.use() == Occurrence.Use.READ;
            added.put(new Annotation(read ? READ : WRITE, false, read ? "used" : "declared or set"),
                    new Position(occurrence.region().offset(), occurrence.region().length()));
        }
        List<Annotation> old = present(annotations);
        if (!old.isEmpty() || !added.isEmpty()) {
            ((IAnnotationModelExtension) annotations).replaceAnnotations(old.toArray(Annotation[]::new), added);
        }
    }

    private static List<Annotation> present(IAnnotationModel annotations) {
        List<Annotation> present = new ArrayList<>();
        for (Iterator<Annotation> all = annotations.getAnnotationIterator(); all.hasNext();) {
            Annotation annotation = all.next();
            if (annotation.getType() != null && annotation.getType().startsWith(READ)) {
                present.add(annotation);
            }
        }
        return present;
    }
}
