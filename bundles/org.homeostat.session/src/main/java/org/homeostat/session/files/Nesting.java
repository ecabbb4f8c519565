package org.homeostat.session.files;

import java.util.Optional;
import java.util.Set;

/**
 * Looks for formulas that are nested too deeply to be read, before anything tries. It needs no grammar: brackets are
 * counted, and the operators of one formula.
 */
final class Nesting {

    /** The most brackets inside one another. */
    static final int DEEPEST = 100;

    /** The most operators in one formula. */
    static final int LONGEST = 1_000;

    /**
     * The first place that is too deep.
     *
     * @param offset its offset in the text
     * @param message what is too deep
     */
    record Excess(int offset, String message) {
    }

    private static final Set<String> OPERATORS = Set.of("and", "or", "not", "if");
    private static final Set<String> BEGINNINGS = Set.of("parameter", "variable", "stock", "override", "change",
            "starts", "from", "until", "when", "once", "phase", "shock", "floor", "ceiling", "equal");

    private final String text;
    private int at;
    private int depth;
    private int operators;

    private Nesting(String text) {
        this.text = text;
    }

    /** Where a text is nested too deeply. */
    static Optional<Excess> find(String text) {
        return new Nesting(text).scan();
    }

    private Optional<Excess> scan() {
        while (at < text.length()) {
            int start = at;
            char c = text.charAt(at++);
            if (c == '"') {
                skipString();
            } else if (c == '/' && at < text.length() && text.charAt(at) == '/') {
                skipTo("\n");
            } else if (c == '/' && at < text.length() && text.charAt(at) == '*') {
                at++;
                skipTo("*/");
            } else if (Character.isLetter(c)) {
                word(start);
            } else {
                symbol(c);
            }
            if (depth > DEEPEST) {
                return Optional.of(new Excess(start, "brackets are nested more than " + DEEPEST + " deep"));
            }
            if (operators > LONGEST) {
                return Optional.of(new Excess(start, "the formula has more than " + LONGEST
                        + " operators; give its parts names of their own"));
            }
        }
        return Optional.empty();
    }

    private void symbol(char c) {
        switch (c) {
            case '(', '[' -> depth++;
            case '{' -> {
                depth++;
                operators = 0;
            }
            case ')', ']' -> depth--;
            case '}' -> {
                depth--;
                operators = 0;
            }
            case ';' -> operators = 0;
            case '+', '-', '*', '/', '^', '<', '>', '!', '=' -> operators++;
            default -> {
                // nothing that nests
            }
        }
    }

    private void word(int start) {
        while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        String word = text.substring(start, at);
        if (OPERATORS.contains(word)) {
            operators++;
        } else if (BEGINNINGS.contains(word)) {
            operators = 0;
        }
    }

    private void skipString() {
        while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\n') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
    }

    private void skipTo(String end) {
        int found = text.indexOf(end, at);
        at = found < 0 ? text.length() : found + end.length();
    }
}
