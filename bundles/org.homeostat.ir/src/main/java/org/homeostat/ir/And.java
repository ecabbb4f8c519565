package org.homeostat.ir;

import java.util.List;

/**
 * Whether both conditions hold; the second is left alone if the first is false or NaN.
 *
 * @param first the first condition
 * @param second the second condition
 */
public record And(Expr first, Expr second) implements Expr {

    @Override
    public List<Expr> operands() {
        return List.of(first, second);
    }

    @Override
    public Expr with(List<Expr> operands) {
        return new And(operands.get(0), operands.get(1));
    }

    @Override
    public int precedence() {
        return Printer.CONJUNCTION;
    }

    @Override
    public void print(Printer out) {
        out.operand(first, Printer.CONJUNCTION).put(" and ").operand(second, Printer.CONJUNCTION);
    }

    @Override
    public String toString() {
        return Printer.text(this);
    }
}
