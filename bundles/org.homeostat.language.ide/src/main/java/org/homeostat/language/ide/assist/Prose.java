package org.homeostat.language.ide.assist;

import java.util.List;
import org.homeostat.language.ide.text.Token;

/** Comments and quoted texts, where the language has nothing to propose. */
final class Prose {

    private Prose() {
    }

    /** Whether the cursor is inside one, also inside one that isn't closed yet, or in what nobody can read. */
    static boolean around(List<Token> tokens, String text, int offset) {
        for (Token token : tokens) {
            if (token.region().offset() >= offset) {
                return false;
            }
            if (offset <= token.region().end() && holds(token, token.region().of(text), offset)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(Token token, String text, int offset) {
        boolean inside = offset < token.region().end();
        return switch (token.style()) {
            case COMMENT, DOC_COMMENT -> inside || text.startsWith("//") || !text.endsWith("*/") || text.length() < 4;
            case STRING -> inside || !text.endsWith("\"") || text.length() == 1;
            case ERROR -> true;
            default -> false;
        };
    }
}
