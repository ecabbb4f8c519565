package org.homeostat.ir;

import java.util.List;

/**
 * Whether a condition does not hold: 1 of 0, 0 of any other number.
 *
 * @param operand the condition
 */
public record Not(Expr operand) implements Expr {

    @Override
    public List<Expr> operands() {
        return List.of(operand);
    }

    @Override
    public Expr with(List<Expr> operands) {
        return new Not(operands.get(0));
    }

    @Override
    public int precedence() {
        return Printer.NEGATION;
    }

    @Override
    public void print(Printer out) {
        out.put("not ").operand(operand, Printer.NEGATION);
    }

    @Override
    public String toString() {
        return Printer.text(this);
    }
}
