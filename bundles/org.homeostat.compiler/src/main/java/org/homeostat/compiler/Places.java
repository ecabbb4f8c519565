package org.homeostat.compiler;

import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.LineAndColumn;
import org.homeostat.ir.Origin;
import org.homeostat.model.econ.EconPackage;
import org.homeostat.model.econ.Named;

/** Where in the text the parsed objects come from. */
public final class Places {

    private final Function<URI, String> fileNames;

    /**
     * Knows files by the names that the reader gave them.
     *
     * @param fileNames the name to show for a resource
     */
    public Places(Function<URI, String> fileNames) {
        this.fileNames = fileNames;
    }

    /** The place of an object: the name of what has one, else its whole text. */
    public Place of(EObject object) {
        return object instanceof Named named && named.getName() != null
                ? of(object, EconPackage.Literals.NAMED__NAME)
                : of(object, NodeModelUtils.findActualNodeFor(object));
    }

    /** The place of what was written for a feature; of the object itself if nothing was. */
    public Place of(EObject object, EStructuralFeature feature) {
        return of(object, feature, 0);
    }

    /** The place of one of the things written for a feature, counted from 0. */
    public Place of(EObject object, EStructuralFeature feature, int index) {
        List<INode> nodes = NodeModelUtils.findNodesForFeature(object, feature);
        return of(object, index < nodes.size() ? nodes.get(index) : NodeModelUtils.findActualNodeFor(object));
    }

    /** The text that an object was parsed from, with every stretch of white space as one blank. */
    public static String text(EObject object) {
        INode node = NodeModelUtils.findActualNodeFor(object);
        return node == null ? "" : NodeModelUtils.getTokenText(node).strip().replaceAll("\\s+", " ");
    }

    private Place of(EObject object, INode node) {
        if (node == null || object.eResource() == null) {
            return Place.NONE;
        }
        LineAndColumn start = NodeModelUtils.getLineAndColumn(node, node.getOffset());
        String file = fileNames.apply(object.eResource().getURI());
        return new Place(new Origin(file, start.getLine(), start.getColumn()), node.getOffset(), node.getLength());
    }
}
