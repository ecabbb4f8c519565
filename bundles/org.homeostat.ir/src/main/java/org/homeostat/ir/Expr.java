package org.homeostat.ir;

import java.util.List;
import java.util.function.Consumer;

/**
 * An expression over the parameters and slots of a {@link FlatModel}. Its value is an IEEE double in base units.
 *
 * <p>What every engine must do, to the last bit: operands are evaluated from left to right, nothing is reassociated
 * or fused, and functions and powers are those of {@link StrictMath} (see {@link Pow} and
 * {@link Function}). Truth is 1, falsehood 0, and any number but 0 counts as true. A NaN is never lost:
 * each form has the value NaN if an operand that it evaluates is NaN. {@link If}, {@link And} and {@link Or} leave
 * operands alone that they do not need.
 */
public sealed interface Expr permits Leaf, Neg, Sum, Sub, Mul, Div, Pow, Call, Min, Max, Compare, And, Or, Not, If,
        Lookup, Extension, Partial {

    /** 0. */
    Expr ZERO = new Const(0);

    /** 1. */
    Expr ONE = new Const(1);

    /** The operands, from left to right; empty for a leaf. */
    List<Expr> operands();

    /**
     * The same form with other operands.
     *
     * @param operands as many as {@link #operands()} has, in the same order
     */
    Expr with(List<Expr> operands);

    /** How tightly the form binds when printed; larger is tighter. */
    int precedence();

    /** Writes the form on a printer. */
    void print(Printer out);

    /** Shows this expression and everything inside it to a visitor, a form before its operands, from left to right. */
    default void forEach(Consumer<Expr> visitor) {
        Walk.each(this, visitor);
    }

    /** How many forms lie on the longest way from this one down to a leaf: 1 for a leaf. */
    default int depth() {
        return Walk.depth(this);
    }

    /** A number. */
    static Expr constant(double value) {
        return new Const(value);
    }

    /**
     * The sum of two expressions. Where the first is itself a sum it is extended, which keeps the order of the
     * additions and so the bits.
     */
    static Expr add(Expr first, Expr second) {
        if (first instanceof Sum sum) {
            return sum.plus(second);
        }
        return new Sum(List.of(first, second));
    }

    /** The sum of any number of terms, from left to right: 0 of none, the term itself of one. */
    static Expr sum(List<Expr> terms) {
        return switch (terms.size()) {
            case 0 -> ZERO;
            case 1 -> terms.get(0);
            default -> new Sum(terms);
        };
    }

    /** The difference of two expressions. */
    static Expr sub(Expr first, Expr second) {
        return new Sub(first, second);
    }

    /** The product of two expressions. */
    static Expr mul(Expr first, Expr second) {
        return new Mul(first, second);
    }

    /** The quotient of two expressions. */
    static Expr div(Expr dividend, Expr divisor) {
        return new Div(dividend, divisor);
    }

    /** A power. */
    static Expr pow(Expr base, Expr exponent) {
        return new Pow(base, exponent);
    }

    /** An expression with its sign changed. */
    static Expr neg(Expr operand) {
        return new Neg(operand);
    }

    /**
     * The least of one or more expressions, as a balanced tree.
     *
     * @throws IllegalArgumentException if there is none
     */
    static Expr min(List<Expr> operands) {
        return Balance.of(operands, Min::new);
    }

    /**
     * The greatest of one or more expressions, as a balanced tree.
     *
     * @throws IllegalArgumentException if there is none
     */
    static Expr max(List<Expr> operands) {
        return Balance.of(operands, Max::new);
    }

    /** Whether all of the conditions hold, as a balanced tree; true of none. */
    static Expr all(List<Expr> conditions) {
        return conditions.isEmpty() ? ONE : Balance.of(conditions, And::new);
    }

    /** Whether any of the conditions holds, as a balanced tree; false of none. */
    static Expr any(List<Expr> conditions) {
        return conditions.isEmpty() ? ZERO : Balance.of(conditions, Or::new);
    }
}
