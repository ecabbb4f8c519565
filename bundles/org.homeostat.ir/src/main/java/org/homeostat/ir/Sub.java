package org.homeostat.ir;

import java.util.List;

/**
 * The first number less the second.
 *
 * @param first the number to take away from
 * @param second the number taken away
 */
public record Sub(Expr first, Expr second) implements Expr {

    @Override
    public List<Expr> operands() {
        return List.of(first, second);
    }

    @Override
    public Expr with(List<Expr> operands) {
        return new Sub(operands.get(0), operands.get(1));
    }

    @Override
    public int precedence() {
        return Printer.SUM;
    }

    @Override
    public void print(Printer out) {
        out.operand(first, Printer.SUM).put(" - ").operand(second, Printer.PRODUCT);
    }

    @Override
    public String toString() {
        return Printer.text(this);
    }
}
