package org.homeostat.language.syntax;

import java.util.HashMap;
import java.util.Map;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.homeostat.language.parser.antlr.internal.InternalEconLexer;

/**
 * The lexer of the language, which turns what is no word of it into hidden tokens with a message of their own, and the
 * rest of a file into one such token where its formulas are nested too deeply to be parsed.
 */
public class GuardedLexer extends InternalEconLexer {

    private static final String OPEN_TEXT = "this text is not closed; '\"' is missing before the end of the line";

    private final Map<Token, String> messages = new HashMap<>();
    private final Nesting nesting = new Nesting();

    @Override
    public Token nextToken() {
        Token token = super.nextToken();
        if (token.getType() == RULE_ANY_OTHER) {
            return stray((CommonToken) token);
        }
        return switch (token.getType()) {
            case Token.EOF, Token.INVALID_TOKEN_TYPE, RULE_WS, RULE_ML_COMMENT, RULE_SL_COMMENT -> token;
            case RULE_ID, RULE_INT, RULE_SCIENTIFIC, RULE_PERIOD, RULE_STRING -> {
                nesting.value();
                yield token;
            }
            default -> {
                String excess = nesting.word(token.getText());
                yield excess == null ? token : swallow((CommonToken) token, excess, false);
            }
        };
    }

    @Override
    public String getErrorMessage(Token token) {
        String message = messages.get(token);
        return message == null ? super.getErrorMessage(token) : message;
    }

    @Override
    public String getErrorMessage(RecognitionException e, String[] tokenNames) {
        String first = input.substring(state.tokenStartCharIndex, state.tokenStartCharIndex);
        return switch (first) {
            case "/" -> "this comment is not closed; '*/' is missing";
            case "\"" -> OPEN_TEXT;
            default -> Strays.message(first);
        };
    }

    private Token stray(CommonToken token) {
        String text = token.getText();
        return "\"".equals(text)
                ? swallow(token, OPEN_TEXT, true)
                : reject(token, Strays.message(text));
    }

    private Token swallow(CommonToken token, String message, boolean line) {
        for (int next = input.LA(1); next != CharStream.EOF && !(line && (next == '\n' || next == '\r'));) {
            input.consume();
            next = input.LA(1);
        }
        token.setStopIndex(input.index() - 1);
        return reject(token, message);
    }

    private Token reject(CommonToken token, String message) {
        token.setType(Token.INVALID_TOKEN_TYPE);
        token.setChannel(Token.HIDDEN_CHANNEL);
        messages.put(token, message);
        return token;
    }
}
