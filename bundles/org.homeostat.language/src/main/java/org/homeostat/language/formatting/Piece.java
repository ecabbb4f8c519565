package org.homeostat.language.formatting;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;

/**
 * What stands between blanks: a token or a comment.
 *
 * @param leaf the node
 * @param comment whether it is a comment
 * @param text as written, without the end of the line that belongs to a line comment and blanks before it
 * @param breaks how many lines end between the piece before and this one
 */
record Piece(ILeafNode leaf, boolean comment, String text, int breaks) {

    /** The pieces of a file that has no syntax error. */
    static List<Piece> of(ICompositeNode root) {
        List<Piece> pieces = new ArrayList<>();
        int breaks = 0;
        for (ILeafNode leaf : root.getLeafNodes()) {
            boolean comment = leaf.isHidden() && leaf.getGrammarElement() instanceof TerminalRule rule
                    && rule.getName().endsWith("COMMENT");
            String text = leaf.getText();
            if (!comment && leaf.isHidden()) {
                breaks += breaks(text);
                continue;
            }
            String shown = comment ? text.stripTrailing() : text;
            pieces.add(new Piece(leaf, comment, shown, breaks));
            breaks = breaks(text.substring(shown.length()));
        }
        return pieces;
    }

    int offset() {
        return leaf.getTotalOffset();
    }

    int end() {
        return offset() + text.length();
    }

    boolean is(String word) {
        return !comment && text.equals(word);
    }

    private static int breaks(String blanks) {
        int breaks = 0;
        for (int i = 0; i < blanks.length(); i++) {
            boolean alone = blanks.charAt(i) == '\r' && !(i + 1 < blanks.length() && blanks.charAt(i + 1) == '\n');
            breaks += blanks.charAt(i) == '\n' || alone ? 1 : 0;
        }
        return breaks;
    }
}
