package org.homeostat.language.ide.styling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.homeostat.language.ide.text.Region;
import org.homeostat.language.ide.text.Token;
import org.homeostat.language.ide.text.TokenStyle;
import org.homeostat.model.econ.EconFile;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.Selection;
import org.homeostat.model.econ.UnitExpression;

/** What can be folded: declarations, what stands in them, and comments of more than one line, as whole lines. */
public final class Foldings {

    private Foldings() {
    }

    /**
     * The regions in the order of the text; each begins at a line's start, no two at
     * the same, and ends after its last line's end.
     */
    public static List<Region> of(String text, XtextResource file, List<Token> tokens) {
        List<Region> found = new ArrayList<>();
        if (!file.getContents().isEmpty() && file.getContents().get(0) instanceof EconFile root) {
            blocks(root, text, found);
        }
        for (Token token : tokens) {
            if (token.style() == TokenStyle.COMMENT || token.style() == TokenStyle.DOC_COMMENT) {
                add(token.region(), text, found);
            }
        }
        found.sort((a, b) -> a.offset() != b.offset() ? a.offset() - b.offset() : b.length() - a.length());
        Set<Integer> starts = new HashSet<>();
        return found.stream().filter(region -> starts.add(region.offset())).toList();
    }

    /** Everything below an element that may stretch over lines of its own; formulas are left whole. */
    private static void blocks(EObject element, String text, List<Region> found) {
        for (EObject part : element.eContents()) {
            if (!(part instanceof Expression || part instanceof UnitExpression || part instanceof Selection)) {
                add(part, text, found);
                blocks(part, text, found);
            }
        }
    }

    private static void add(EObject element, String text, List<Region> found) {
        ICompositeNode node = NodeModelUtils.getNode(element);
        if (node != null) {
            add(new Region(node.getOffset(), node.getLength()), text, found);
        }
    }

    private static void add(Region region, String text, List<Region> found) {
        int end = Math.min(region.end(), text.length());
        if (end <= region.offset() || text.substring(region.offset(), end).strip().indexOf('\n') < 0) {
            return;
        }
        while (end > region.offset() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int start = text.lastIndexOf('\n', region.offset() - 1) + 1;
        int newline = text.indexOf('\n', end);
        found.add(new Region(start, (newline < 0 ? text.length() : newline + 1) - start));
    }
}
