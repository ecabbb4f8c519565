package org.homeostat.ir;

import java.util.List;

/**
 * Whether at least one of two conditions holds; the second is left alone if the first is true or NaN.
 *
 * @param first the first condition
 * @param second the second condition
 */
public record Or(Expr first, Expr second) implements Expr {

    @Override
    public List<Expr> operands() {
        return List.of(first, second);
    }

    @Override
    public Expr with(List<Expr> operands) {
        return new Or(operands.get(0), operands.get(1));
    }

    @Override
    public int precedence() {
        return Printer.DISJUNCTION;
    }

    @Override
    public void print(Printer out) {
        out.operand(first, Printer.DISJUNCTION).put(" or ").operand(second, Printer.DISJUNCTION);
    }

    @Override
    public String toString() {
        return Printer.text(this);
    }
}
