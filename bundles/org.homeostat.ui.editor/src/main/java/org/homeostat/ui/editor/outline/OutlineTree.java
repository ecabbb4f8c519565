package org.homeostat.ui.editor.outline;

import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.homeostat.language.ide.text.Outline;
import org.homeostat.language.ide.text.OutlineNode;

/** The lines of an outline. */
final class OutlineTree implements ITreeContentProvider {

    private Outline outline;

    @Override
    public void inputChanged(org.eclipse.jface.viewers.Viewer viewer, Object before, Object after) {
        outline = after instanceof Outline next ? next : null;
    }

    @Override
    public Object[] getElements(Object input) {
        return input instanceof Outline all ? all.roots().toArray() : new Object[0];
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof OutlineNode node ? node.children().toArray() : new Object[0];
    }

    @Override
    public Object getParent(Object element) {
        return outline == null ? null : parent(outline.roots(), null, (OutlineNode) element);
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof OutlineNode node && !node.children().isEmpty();
    }

    private static OutlineNode parent(Iterable<OutlineNode> nodes, OutlineNode above, OutlineNode wanted) {
        for (OutlineNode node : nodes) {
            if (node.id().equals(wanted.id())) {
                return above;
            }
            OutlineNode found = parent(node.children(), node, wanted);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** A line is the same in two versions of a text if its id is. */
    static final class SameId implements IElementComparer {
        @Override
        public boolean equals(Object one, Object other) {
            return one instanceof OutlineNode first && other instanceof OutlineNode second
                    ? first.id().equals(second.id())
                    : one.equals(other);
        }

        @Override
        public int hashCode(Object element) {
            return element instanceof OutlineNode node ? node.id().hashCode() : element.hashCode();
        }
    }
}
