package org.homeostat.language.ide.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeostat.language.ide.text.Region;
import org.homeostat.language.ide.text.Token;
import org.homeostat.language.ide.text.TokenStyle;

/**
 * The brackets around a place, as the words say without the parser, which has no use for a formula that is half written.
 *
 * @param name the word before the bracket
 * @param argument how many commas, or parts of a sum over economies, come before the place
 * @param ranges whether what is in the brackets ranges over economies
 */
record OpenCall(Region name, int argument, boolean ranges) {

    private static final Set<TokenStyle> PROSE = Set.of(TokenStyle.COMMENT, TokenStyle.DOC_COMMENT, TokenStyle.STRING);

    /** The innermost call around an offset. */
    static Optional<OpenCall> at(List<Token> tokens, String text, int offset) {
        List<String> inside = new ArrayList<>();
        int depth = 0;
        for (int i = tokens.size() - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            if (token.region().offset() >= offset || PROSE.contains(token.style())) {
                continue;
            }
            String word = token.region().of(text);
            if (Set.of("{", "}", ";").contains(word)) {
                return Optional.empty();
            }
            if (depth == 0 && "(".equals(word) && token.region().end() <= offset) {
                return called(tokens, i, text, inside);
            }
            depth += Set.of(")", "]").contains(word) ? 1 : Set.of("(", "[").contains(word) ? -1 : 0;
            if (depth < 0) {
                return Optional.empty();
            }
            if (depth == 0) {
                inside.add(word);
            }
        }
        return Optional.empty();
    }

    private static Optional<OpenCall> called(List<Token> tokens, int bracket, String text, List<String> inside) {
        Region name = bracket == 0 ? null : tokens.get(bracket - 1).region();
        if (name == null || !Character.isLetter(text.charAt(name.offset()))) {
            return Optional.empty();
        }
        boolean ranges = inside.contains("in");
        int argument = ranges ? inside.contains("|") ? 2 : inside.contains("where") ? 1 : 0
                : (int) inside.stream().filter(","::equals).count();
        return Optional.of(new OpenCall(name, argument, ranges));
    }
}
