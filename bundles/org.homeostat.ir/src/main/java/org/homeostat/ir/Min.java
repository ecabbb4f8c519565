package org.homeostat.ir;

import java.util.List;

/**
 * The lesser of two numbers, as {@link Math#min}.
 *
 * @param first the first operand
 * @param second the second operand
 */
public record Min(Expr first, Expr second) implements Expr {

    @Override
    public List<Expr> operands() {
        return List.of(first, second);
    }

    @Override
    public Expr with(List<Expr> operands) {
        return new Min(operands.get(0), operands.get(1));
    }

    @Override
    public int precedence() {
        return Printer.ATOM;
    }

    @Override
    public void print(Printer out) {
        out.call("min", operands());
    }

    @Override
    public String toString() {
        return Printer.text(this);
    }
}
