package org.homeostat.ir;

import java.util.List;

/** Writes an expression as a modeller would, with as few parentheses as its meaning needs. */
public final class Printer {

    static final int CHOICE = 0;
    static final int DISJUNCTION = 1;
    static final int CONJUNCTION = 2;
    static final int NEGATION = 3;
    static final int COMPARISON = 4;
    static final int SUM = 5;
    static final int PRODUCT = 6;
    static final int SIGN = 7;
    static final int POWER = 8;
    static final int ATOM = 9;

    private final Names names;
    private final StringBuilder out = new StringBuilder();

    private Printer(Names names) {
        this.names = names;
    }

    /** An expression as text, with the given names. */
    public static String text(Expr expression, Names names) {
        Printer printer = new Printer(names);
        expression.print(printer);
        return printer.out.toString();
    }

    static String text(Expr expression) {
        return text(expression, Names.INDICES);
    }

    /** A number as text that reads back to the same number, whole numbers without a decimal point. */
    public static String number(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e7) {
            return (value == 0 && 1 / value < 0 ? "-" : "") + (long) value;
        }
        return Double.toString(value);
    }

    Names names() {
        return names;
    }

    Printer put(String text) {
        out.append(text);
        return this;
    }

    /** Writes an operand, in parentheses if it binds less tightly than {@code least}. */
    Printer operand(Expr expression, int least) {
        if (expression.precedence() >= least) {
            expression.print(this);
            return this;
        }
        put("(");
        expression.print(this);
        return put(")");
    }

    Printer call(String function, List<Expr> arguments) {
        put(function).put("(");
        for (int i = 0; i < arguments.size(); i++) {
            put(i == 0 ? "" : ", ").operand(arguments.get(i), CHOICE);
        }
        return put(")");
    }
}
