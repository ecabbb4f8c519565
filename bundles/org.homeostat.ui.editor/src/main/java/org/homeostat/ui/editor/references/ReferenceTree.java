package org.homeostat.ui.editor.references;

import java.net.URI;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.Viewer;

/** Files, and in each one the places in the order of its text. */
final class ReferenceTree implements ITreeContentProvider {

    private ReferenceResult result;

    @Override
    public void inputChanged(Viewer viewer, Object before, Object after) {
        result = after instanceof ReferenceResult next ? next : null;
    }

    @Override
    public Object[] getElements(Object input) {
        return references().map(Reference::file).distinct().sorted().toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof URI file ? references().filter(reference -> reference.file().equals(file))
                .sorted(Comparator.comparingInt(reference -> reference.inFile().offset())).toArray() : new Object[0];
    }

    @Override
    public Object getParent(Object element) {
        return element instanceof Reference reference ? reference.file() : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof URI;
    }

    private Stream<Reference> references() {
        return result == null ? Stream.empty() : Arrays.stream(result.getElements()).map(Reference.class::cast);
    }
}
