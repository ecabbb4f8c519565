package org.homeostat.ir;

import java.util.List;

/**
 * A number with its sign changed.
 *
 * @param operand the number
 */
public record Neg(Expr operand) implements Expr {

    @Override
    public List<Expr> operands() {
        return List.of(operand);
    }

    @Override
    public Expr with(List<Expr> operands) {
        return new Neg(operands.get(0));
    }

    @Override
    public int precedence() {
        return Printer.SIGN;
    }

    @Override
    public void print(Printer out) {
        out.put("-").operand(operand, Printer.POWER);
    }

    @Override
    public String toString() {
        return Printer.text(this);
    }
}
