package org.homeostat.language.syntax;

/** Counts how deeply a text is nested, so that neither the parser nor anything after it runs out of stack. */
final class Nesting {

    /** How many brackets may be open. */
    static final int DEEPEST = 200;

    /** How many operators a formula may have; each may nest the tree by one level. */
    static final int LONGEST = 1000;

    private int open;
    private int operators;

    /** Takes the next keyword or sign; returns a message where it is one too many, otherwise null. */
    String enter(String word) {
        switch (word) {
            case "(", "[" -> open++;
            case ")", "]" -> open = Math.max(0, open - 1);
            case "{" -> {
                open++;
                operators = 0;
            }
            case "}" -> {
                open = Math.max(0, open - 1);
                operators = 0;
            }
            case "+", "-", "*", "/", "^", "and", "or", "not", "if", "==", "!=", "<", "<=", ">", ">=" -> operators++;
            case "=", "+=", "-=", "*=", ";", "parameter", "variable", "stock", "starts", "change", "from" ->
                    operators = 0;
            default -> {
                // other words neither nest nor end a formula
            }
        }
        if (open > DEEPEST) {
            return "nested deeper than " + DEEPEST + " levels";
        }
        return operators > LONGEST ? "a formula of more than " + LONGEST + " operators; split it into several variables"
                : null;
    }
}
