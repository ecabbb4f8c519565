package org.homeostat.language.ide.styling;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.homeostat.language.ide.text.Region;
import org.homeostat.language.ide.text.Token;
import org.homeostat.language.ide.text.TokenStyle;
import org.homeostat.model.econ.EconFile;
import org.homeostat.model.econ.ModelType;
import org.homeostat.model.econ.World;

/** What can be folded: declarations, members and comments of more than one line, as whole lines. */
public final class Foldings {

    private Foldings() {
    }

    /** The regions in the order of the text; each begins at a line's start and ends after its last line's end. */
    public static List<Region> of(String text, XtextResource file, List<Token> tokens) {
        List<Region> found = new ArrayList<>();
        if (!file.getContents().isEmpty() && file.getContents().get(0) instanceof EconFile root) {
            root.getDeclarations().forEach(declaration -> {
                add(declaration, text, found);
                if (declaration instanceof ModelType model) {
                    model.getMembers().forEach(member -> add(member, text, found));
                } else if (declaration instanceof World world) {
                    world.getMembers().forEach(member -> add(member, text, found));
                }
            });
        }
        for (Token token : tokens) {
            if (token.style() == TokenStyle.COMMENT || token.style() == TokenStyle.DOC_COMMENT) {
                add(token.region(), text, found);
            }
        }
        found.sort((a, b) -> a.offset() != b.offset() ? a.offset() - b.offset() : b.length() - a.length());
        return List.copyOf(found);
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
