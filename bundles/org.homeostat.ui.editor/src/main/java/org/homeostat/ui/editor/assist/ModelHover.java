package org.homeostat.ui.editor.assist;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.homeostat.language.ide.Snapshot;
import org.homeostat.language.ide.text.Hover;
import org.homeostat.language.ide.text.ValueLookup;
import org.homeostat.ui.editor.EditedModel;
import org.homeostat.ui.editor.checking.ProblemAnnotation;

/** What is wrong under the mouse, and what there is to know about the name: label, unit, value, comment. */
public final class ModelHover implements ITextHover, ITextHoverExtension, ITextHoverExtension2 {

    private final EditedModel model;
    private final ValueLookup values;

    /**
     * Hovers of a model.
     *
     * @param model the model
     * @param values what its last run says
     */
    public ModelHover(EditedModel model, ValueLookup values) {
        this.model = model;
        this.values = values;
    }

    /** Called in the background. */
    @Override
    public Object getHoverInfo2(ITextViewer viewer, IRegion region) {
        String text = viewer.getDocument().get();
        List<String> parts = new ArrayList<>();
        if (viewer instanceof ISourceViewer source && source.getAnnotationModel() != null) {
            parts.addAll(problems(source.getAnnotationModel(), region.getOffset()));
        }
        hover(model.at(text), region.getOffset()).ifPresent(hover -> parts.add(hover.html()));
        return parts.isEmpty() ? null : String.join("<hr>", parts);
    }

    private Optional<Hover> hover(Snapshot snapshot, int offset) {
        return offset <= snapshot.text().length() ? snapshot.hover(offset, values) : Optional.empty();
    }

    private static List<String> problems(IAnnotationModel annotations, int offset) {
        List<String> found = new ArrayList<>();
        for (Iterator<Annotation> all = annotations.getAnnotationIterator(); all.hasNext();) {
            Annotation annotation = all.next();
            Position place = annotation instanceof ProblemAnnotation ? annotations.getPosition(annotation) : null;
            if (place != null && place.getOffset() <= offset && offset <= place.getOffset() + place.getLength()) {
                found.add("<p>" + escaped(annotation.getText()) + "</p>");
            }
        }
        return found;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        return model.latest(viewer.getDocument().get()).flatMap(snapshot -> hover(snapshot, offset))
                .map(hover -> (IRegion) new Region(hover.region().offset(), hover.region().length()))
                .orElse(new Region(offset, 0));
    }

    @Override
    public IInformationControlCreator getHoverControlCreator() {
        return HoverWindow::new;
    }

    @Override
    @Deprecated
    public String getHoverInfo(ITextViewer viewer, IRegion region) {
        return String.valueOf(getHoverInfo2(viewer, region));
    }
}
