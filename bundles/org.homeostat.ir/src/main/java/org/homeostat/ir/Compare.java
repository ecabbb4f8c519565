package org.homeostat.ir;

import java.util.List;

/**
 * Whether two numbers compare so: 1 or 0, or NaN if either is NaN.
 *
 * @param comparison how they are compared
 * @param first the first operand
 * @param second the second operand
 */
public record Compare(Comparison comparison, Expr first, Expr second) implements Expr {

    @Override
    public List<Expr> operands() {
        return List.of(first, second);
    }

    @Override
    public Expr with(List<Expr> operands) {
        return new Compare(comparison, operands.get(0), operands.get(1));
    }

    @Override
    public int precedence() {
        return Printer.COMPARISON;
    }

    @Override
    public void print(Printer out) {
        out.operand(first, Printer.SUM).put(" " + comparison + " ").operand(second, Printer.SUM);
    }

    @Override
    public String toString() {
        return Printer.text(this);
    }
}
