package org.homeostat.language.ide.styling;

import com.google.inject.Inject;
import com.google.inject.Provider;
import com.google.inject.name.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;
import org.homeostat.language.ide.text.Region;
import org.homeostat.language.ide.text.Token;
import org.homeostat.language.ide.text.TokenStyle;

/** Styles that follow from the grammar's tokens, and from where brackets stand: a unit follows a number. */
public final class LexicalStyles {

    private static final Set<String> PUNCTUATION = Set.of("{", "}", "(", ")", "[", "]", ",", ";", ".", ":", "|", "..");

    private final Provider<Lexer> lexers;
    private final Map<Integer, String> names;

    @Inject
    LexicalStyles(@Named(LexerBindings.RUNTIME) Provider<Lexer> lexers, ITokenDefProvider tokens) {
        this.lexers = lexers;
        this.names = Map.copyOf(tokens.getTokenDefMap());
    }

    /** The tokens of a text without its blanks. */
    public List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Lexer lexer = lexers.get();
        lexer.setCharStream(new ANTLRStringStream(text));
        boolean inUnit = false;
        for (var next = lexer.nextToken(); next.getType() != org.antlr.runtime.Token.EOF; next = lexer.nextToken()) {
            CommonToken token = (CommonToken) next;
            Region region = trimmed(token.getStartIndex(), token.getStopIndex() + 1, text);
            TokenStyle style = region.length() == 0 ? null : style(token.getType(), region.of(text));
            if (style == null) {
                continue;
            }
            if (!inUnit && continuesNumber(tokens, region, text)) {
                style = TokenStyle.NUMBER;
            }
            String word = style == TokenStyle.PUNCTUATION ? region.of(text) : "";
            inUnit = inUnit ? !word.equals("]") : word.equals("[") && opensUnit(tokens, region, text);
            tokens.add(new Token(region, inUnit && !word.equals("[") ? inside(style) : style));
        }
        return tokens;
    }

    /** Without the line break that belongs to a line comment. */
    private static Region trimmed(int start, int end, String text) {
        int last = Math.min(end, text.length());
        while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return new Region(start, last - start);
    }

    /** The decimal point and the percent sign, which are tokens of their own. */
    private static boolean continuesNumber(List<Token> before, Region region, String text) {
        if (before.isEmpty() || before.getLast().style() != TokenStyle.NUMBER
                || before.getLast().region().end() != region.offset()) {
            return false;
        }
        String word = region.of(text);
        return word.equals("%")
                || word.equals(".") && region.end() < text.length() && Character.isDigit(text.charAt(region.end()));
    }

    private static TokenStyle inside(TokenStyle style) {
        return switch (style) {
            case NAME, NUMBER, OPERATOR, PUNCTUATION -> TokenStyle.UNIT;
            default -> style;
        };
    }

    /** A bracket after a number, a percentage or a dataset's keys; a sign in it would make it a lag. */
    private static boolean opensUnit(List<Token> before, Region bracket, String text) {
        if (before.isEmpty() || bracket.end() < text.length() && "+-".indexOf(text.charAt(bracket.end())) >= 0) {
            return false;
        }
        Token last = before.getLast();
        return last.style() == TokenStyle.NUMBER || Set.of("%", "]").contains(last.region().of(text));
    }

    private TokenStyle style(int type, String text) {
        return switch (names.getOrDefault(type, "")) {
            case "RULE_WS" -> null;
            case "RULE_ID" -> TokenStyle.NAME;
            case "RULE_STRING" -> TokenStyle.STRING;
            case "RULE_INT", "RULE_SCIENTIFIC", "RULE_PERIOD" -> TokenStyle.NUMBER;
            case "RULE_SL_COMMENT", "RULE_ML_COMMENT" -> comment(text);
            case "", "RULE_ANY_OTHER" -> unclosed(text);
            default -> Character.isLetter(text.charAt(0)) ? TokenStyle.KEYWORD
                    : PUNCTUATION.contains(text) ? TokenStyle.PUNCTUATION : TokenStyle.OPERATOR;
        };
    }

    /** What has no token of its own: comments and quotes that are not closed yet, and what is no part of the language. */
    private static TokenStyle unclosed(String text) {
        return text.startsWith("/*") ? comment(text) : text.startsWith("\"") ? TokenStyle.STRING : TokenStyle.ERROR;
    }

    private static TokenStyle comment(String text) {
        return text.startsWith("/**") ? TokenStyle.DOC_COMMENT : TokenStyle.COMMENT;
    }
}
