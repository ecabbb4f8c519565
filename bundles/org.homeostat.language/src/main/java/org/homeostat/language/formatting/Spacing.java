package org.homeostat.language.formatting;

import java.util.Set;
import org.eclipse.xtext.nodemodel.ILeafNode;

/** How many blanks stand between two pieces of a line. */
final class Spacing {

    private static final Set<String> OPENING = Set.of("(", "[");
    private static final Set<String> CLOSING = Set.of(")", "]", ",", ";");
    private static final Set<String> TIGHT = Set.of(".", "..", ".*");

    private Spacing() {
    }

    /**
     * The number of blanks. Before a comment or a label at the end of a line the author's own are kept, because they
     * may stand in a column.
     *
     * @param written how many blanks there are now
     * @param last whether the right piece ends its line
     */
    static int between(Piece left, Piece right, int written, boolean last) {
        if (last && (right.comment() || Grammar.isLabel(right.leaf()))) {
            return Math.max(1, written);
        }
        if (left.comment() || right.comment()) {
            return OPENING.contains(left.text()) || CLOSING.contains(right.text()) ? 0 : 1;
        }
        return isTight(left.leaf(), right.leaf()) ? 0 : 1;
    }

    private static boolean isTight(ILeafNode left, ILeafNode right) {
        String before = left.getText();
        String after = right.getText();
        if (OPENING.contains(before) || CLOSING.contains(after) || TIGHT.contains(before) || TIGHT.contains(after)) {
            return true;
        }
        if (Grammar.isOneValue(left, right) || Grammar.isSign(left)) {
            return true;
        }
        if (Grammar.isUnit(left) && Grammar.isUnit(right)) {
            return !(isLetterOrDigit(before) && isLetterOrDigit(after));
        }
        return switch (after) {
            case "(" -> Grammar.isName(left);
            case "[" -> !Grammar.opensUnit(right) && (Grammar.isName(left) || ")".equals(before) || "]".equals(before));
            case "%" -> Character.isDigit(before.charAt(before.length() - 1));
            default -> false;
        };
    }

    private static boolean isLetterOrDigit(String token) {
        return Character.isLetterOrDigit(token.charAt(0));
    }
}
