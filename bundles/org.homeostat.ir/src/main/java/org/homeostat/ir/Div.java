package org.homeostat.ir;

import java.util.List;

/**
 * A quotient.
 *
 * @param dividend the number divided
 * @param divisor the number that it is divided by
 */
public record Div(Expr dividend, Expr divisor) implements Expr {

    @Override
    public List<Expr> operands() {
        return List.of(dividend, divisor);
    }

    @Override
    public Expr with(List<Expr> operands) {
        return new Div(operands.get(0), operands.get(1));
    }

    @Override
    public int precedence() {
        return Printer.PRODUCT;
    }

    @Override
    public void print(Printer out) {
        out.operand(dividend, Printer.PRODUCT).put(" / ").operand(divisor, Printer.SIGN);
    }

    @Override
    public String toString() {
        return Printer.text(this);
    }
}
