package org.homeostat.language.syntax;

import java.util.ArrayList;
import java.util.List;
import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;
import org.homeostat.language.naming.Suggestions;

/** Says what was expected, and before what: {@code expected '=' before 'foo'}. */
public class SyntaxMessages extends SyntaxErrorMessageProvider {

    private static final String END = "the end of the file";
    private static final String KEYWORD = "'[a-z]+'";

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
        RecognitionException problem = context.getRecognitionException();
        return message(problem == null ? context.getDefaultMessage() : text(problem, context));
    }

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
        boolean number = context.getValueConverterException().getCause() instanceof NumberFormatException;
        return number ? message("the whole number is too large; the largest is " + Integer.MAX_VALUE)
                : super.getSyntaxErrorMessage(context);
    }

    private static String text(RecognitionException problem, IParserErrorContext context) {
        String rule = Places.rule(context.getCurrentNode());
        String found = found(problem.token);
        String expected = problem instanceof MismatchedTokenException mismatch
                ? name(mismatch.expecting, context.getTokenNames())
                : null;
        boolean keyword = problem.token != null && isKeyword(problem.token, context.getTokenNames());
        if (keyword && ("a name".equals(expected) || expected == null && "a name".equals(Places.part(rule)))) {
            return found + " is a word of the language and cannot be a name";
        }
        String order = keyword ? Places.order(rule, found) : null;
        if (order != null) {
            return order;
        }
        boolean closes = keyword || found.equals(END);
        return "expected " + (expected == null ? any(rule) : one(expected, rule, closes)) + " before " + found
                + advice(rule, expected, problem.token, closes);
    }

    /** What to say where the parser wants one certain token. */
    private static String one(String expected, String rule, boolean closes) {
        boolean end = expected.equals("'}'") || expected.equals(END);
        List<String> entries = new ArrayList<>(Places.entries(rule));
        if (!end || entries.isEmpty() || closes && expected.equals("'}'")) {
            return expected;
        }
        if (!expected.equals(END)) {
            entries.add(expected);
        }
        return list(entries);
    }

    /** What to say where any of several tokens would do. */
    private static String any(String rule) {
        String part = Places.part(rule);
        return part != null ? part : Places.entries(rule).isEmpty() ? "something else" : list(Places.entries(rule));
    }

    private static String advice(String rule, String expected, Token token, boolean closes) {
        if ("']'".equals(expected) && token != null && ("-".equals(token.getText()) || "+".equals(token.getText()))) {
            return "; a lag is written x[-1]";
        }
        if (token != null && ",".equals(token.getText()) && !Places.entries(rule).isEmpty()) {
            return "; decimals have a point: 0.35";
        }
        if (token != null && "=".equals(token.getText()) && !Places.entries(rule).isEmpty()) {
            return "; a comparison is written '=='";
        }
        return closes || token == null || token.getText() == null ? ""
                : Suggestions.didYouMean(token.getText(), Places.entries(rule));
    }

    private static String found(Token token) {
        return token == null || token.getType() == Token.EOF || token.getText() == null ? END
                : "'" + shortened(token.getText()) + "'";
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 37) + "...";
    }

    private static String name(int type, String[] names) {
        if (type == Token.EOF) {
            return END;
        }
        String name = type >= 0 && type < names.length ? names[type] : "";
        return switch (name) {
            case "RULE_ID" -> "a name";
            case "RULE_STRING" -> "a text in double quotes";
            case "RULE_INT" -> "a whole number";
            case "RULE_SCIENTIFIC" -> "a number";
            case "RULE_PERIOD" -> "a period";
            default -> name;
        };
    }

    private static boolean isKeyword(Token token, String[] names) {
        return token.getType() >= 0 && token.getType() < names.length && names[token.getType()].matches(KEYWORD);
    }

    private static String list(List<String> words) {
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }

    private static SyntaxErrorMessage message(String text) {
        return new SyntaxErrorMessage(text, Diagnostic.SYNTAX_DIAGNOSTIC);
    }
}
