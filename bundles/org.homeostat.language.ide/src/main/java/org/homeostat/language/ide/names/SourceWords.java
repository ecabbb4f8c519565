package org.homeostat.language.ide.names;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** What an element says in its own words: on one line, without comments. */
public final class SourceWords {

    private SourceWords() {
    }

    /** The text of an element; empty if it has none. */
    public static String of(EObject element) {
        INode node = element == null ? null : NodeModelUtils.getNode(element);
        return node == null ? "" : of(node);
    }

    /** The text of an element, cut to a length. */
    public static String of(EObject element, int most) {
        String text = of(element);
        return text.length() <= most ? text : text.substring(0, Math.max(0, most - 1)).stripTrailing() + "…";
    }

    /** The texts of a feature's values, as they stand there; also of names that are not known. */
    public static List<String> of(EObject element, EStructuralFeature feature) {
        return NodeModelUtils.findNodesForFeature(element, feature).stream().map(SourceWords::of).toList();
    }

    /** The same in one text, with commas between them; empty for none. */
    public static String list(EObject element, EStructuralFeature feature) {
        return String.join(", ", of(element, feature));
    }

    private static String of(INode node) {
        StringBuilder text = new StringBuilder();
        boolean blank = false;
        for (ILeafNode leaf : node.getLeafNodes()) {
            if (leaf.isHidden()) {
                blank = !text.isEmpty();
            } else {
                text.append(blank ? " " : "").append(leaf.getText());
                blank = false;
            }
        }
        return text.toString();
    }
}
