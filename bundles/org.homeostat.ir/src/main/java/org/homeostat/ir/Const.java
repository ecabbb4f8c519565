package org.homeostat.ir;

import java.util.List;

/**
 * A number, in base units.
 *
 * @param value the number
 */
public record Const(double value) implements Expr {

    @Override
    public List<Expr> operands() {
        return List.of();
    }

    @Override
    public Expr with(List<Expr> operands) {
        return this;
    }

    @Override
    public int precedence() {
        return value < 0 || 1 / value < 0 ? Printer.SIGN : Printer.ATOM;
    }

    @Override
    public void print(Printer out) {
        out.put(Printer.number(value));
    }

    @Override
    public String toString() {
        return Printer.text(this);
    }
}
