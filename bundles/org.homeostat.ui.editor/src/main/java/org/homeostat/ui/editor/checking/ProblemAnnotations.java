package org.homeostat.ui.editor.checking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;

/** Puts problems into an annotation model, without touching those that stay as they are. */
final class ProblemAnnotations {

    private ProblemAnnotations() {
    }

    static void replace(IAnnotationModel model, List<Finding> findings, int length) {
        Map<Finding, ProblemAnnotation> present = present(model);
        Map<Annotation, Position> added = new HashMap<>();
        for (Finding finding : findings) {
            if (present.remove(finding) == null) {
                added.put(new ProblemAnnotation(finding.error(), finding.message()), position(finding, length));
            }
        }
        if (!present.isEmpty() || !added.isEmpty()) {
            ((IAnnotationModelExtension) model).replaceAnnotations(present.values().toArray(Annotation[]::new), added);
        }
    }

    private static Map<Finding, ProblemAnnotation> present(IAnnotationModel model) {
        Map<Finding, ProblemAnnotation> present = new HashMap<>();
        List<ProblemAnnotation> found = new ArrayList<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            if (all.next() instanceof ProblemAnnotation problem) {
                found.add(problem);
            }
        }
        for (ProblemAnnotation problem : found) {
            Position place = model.getPosition(problem);
            if (place != null) {
                present.put(new Finding(ProblemAnnotation.ERROR.equals(problem.getType()), place.getOffset(),
                        place.getLength(), problem.getText()), problem);
            }
        }
        return present;
    }

    /** At least one character wide, so that it can be seen, and inside of the text. */
    private static Position position(Finding finding, int length) {
        int offset = Math.clamp(finding.offset(), 0, Math.max(length - 1, 0));
        return new Position(offset, Math.clamp(finding.length(), Math.min(1, length), Math.max(length - offset, 0)));
    }
}
