package org.homeostat.language.ide.fixes;

import java.util.List;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** The braces of a declaration, as a place for something new. */
final class Body {

    private static final String STEP = "  ";

    private Body() {
    }

    /** Puts lines first into the braces of a declaration, in its manner: on lines of their own or not. */
    static Patch begin(Patch patch, EObject declaration, List<String> lines) {
        String text = Patch.text(declaration);
        int brace = brace(declaration);
        ICompositeNode node = NodeModelUtils.findActualNodeFor(declaration);
        String indent = indent(text, node.getOffset());
        if (brace < 0) {
            int end = end(node, text);
            return patch.insert(declaration, end, " {\n" + String.join("", lines.stream()
                    .map(line -> indent + STEP + line + "\n").toList()) + indent + "}");
        }
        int next = brace + 1 + text.substring(brace + 1).length() - text.substring(brace + 1).stripLeading().length();
        boolean broken = text.substring(brace + 1, next).indexOf('\n') >= 0;
        String inner = inner(text, next, indent);
        return patch.insert(declaration, brace + 1, broken
                ? String.join("", lines.stream().map(line -> "\n" + inner + line).toList())
                : " " + String.join("; ", lines) + (isEmpty(text, next) ? "" : ";"));
    }

    private static boolean isEmpty(String text, int offset) {
        return offset < text.length() && text.charAt(offset) == '}';
    }

    private static int brace(EObject declaration) {
        return StreamSupport.stream(NodeModelUtils.findActualNodeFor(declaration).getLeafNodes().spliterator(), false)
                .filter(leaf -> !leaf.isHidden() && leaf.getText().equals("{")).mapToInt(ILeafNode::getOffset)
                .findFirst().orElse(-1);
    }

    private static int end(ICompositeNode node, String text) {
        int end = node.getEndOffset();
        return end > 0 && text.charAt(end - 1) == ';' ? end - 1 : end;
    }

    /** The indentation of what stands in braces, of which the first thing begins at an offset. */
    private static String inner(String text, int start, String outer) {
        String found = start < text.length() && text.charAt(start) != '}' ? indent(text, start) : "";
        return found.length() > outer.length() ? found : outer + STEP;
    }

    private static String indent(String text, int offset) {
        int line = text.lastIndexOf('\n', offset - 1) + 1;
        int end = line;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.substring(line, end);
    }
}
