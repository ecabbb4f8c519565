package org.homeostat.language.ide.assist;

import java.util.List;
import org.homeostat.language.ide.text.Token;

/** Comments and quoted texts, where the language has nothing to propose. */
final class Prose {

    private Prose() {
    }

    /** Whether the cursor is inside one, also inside one that isn't closed yet. */
    static boolean around(List<Token> tokens, String text, int offset) {
        int open = -1;
        for (Token token : tokens) {
            int start = token.region().offset();
            if (start >= offset) {
                break;
            }
            String word = token.region().of(text);
            boolean inside = offset < token.region().end();
            switch (token.style()) {
                case COMMENT, DOC_COMMENT -> {
                    if (inside || offset == token.region().end() && (word.startsWith("//") || !word.endsWith("*/"))) {
                        return true;
                    }
                }
                case STRING -> {
                    if (inside) {
                        return true;
                    }
                }
                case ERROR -> open = word.equals("\"") ? start : open;
                default -> {
                    // no prose
                }
            }
        }
        return open >= 0 && text.substring(open, offset).indexOf('\n') < 0;
    }
}
