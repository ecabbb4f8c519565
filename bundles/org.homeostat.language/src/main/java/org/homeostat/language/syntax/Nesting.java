package org.homeostat.language.syntax;

import java.util.ArrayDeque;
import java.util.Deque;

/** Counts how deeply a text is nested, so that neither the parser nor anything after it runs out of stack. */
final class Nesting {

    /** How many brackets, signs before a value, powers and choices may be within each other. */
    static final int DEEPEST = 100;

    /** How many operators a formula may have; in a chain, each nests the tree by one level. */
    static final int LONGEST = 500;

    private final Deque<Integer> open = new ArrayDeque<>();
    private int level;
    private int base;
    private int operators;
    private boolean afterValue;

    /** Takes a name, a number or a text. */
    void value() {
        afterValue = true;
    }

    /** Takes the next keyword or sign; returns a message where it is one too many, otherwise null. */
    String word(String word) {
        switch (word) {
            case "(", "[" -> open();
            case ")", "]" -> close();
            case "{" -> {
                open();
                operators = 0;
            }
            case "}" -> {
                close();
                operators = 0;
            }
            case "-" -> sign();
            case "not", "^" -> climb();
            case "if" -> {
                climb();
                base++;
            }
            case "+", "*", "/", "and", "or", "==", "!=", "<", "<=", ">", ">=" -> chain();
            case ",", "|", "then", "else" -> level = base;
            case "=", "+=", "-=", "*=", ";", "parameter", "variable", "stock", "starts", "change", "from" -> restart();
            default -> {
                // other words neither nest nor end a formula
            }
        }
        afterValue = switch (word) {
            case ")", "]", "%", "time", "dt" -> true;
            default -> false;
        };
        if (level > DEEPEST) {
            return "nested deeper than " + DEEPEST + " levels";
        }
        return operators > LONGEST ? "a formula of more than " + LONGEST + " operators; split it into several variables"
                : null;
    }

    private void open() {
        open.push(base);
        level++;
        base = level;
    }

    private void close() {
        base = open.isEmpty() ? 0 : open.pop();
        level = Math.max(base, open.size());
    }

    private void sign() {
        if (afterValue) {
            chain();
        } else {
            climb();
        }
    }

    private void climb() {
        operators++;
        level++;
    }

    private void chain() {
        operators++;
        level = base;
    }

    private void restart() {
        base = open.size();
        level = base;
        operators = 0;
    }
}
