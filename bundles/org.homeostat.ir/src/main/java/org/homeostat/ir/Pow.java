package org.homeostat.ir;

import java.util.List;

/**
 * A power, as {@link StrictMath#pow}, with two exceptions: an exponent of exactly 2 is one multiplication, and a NaN to
 * the power of 0 stays NaN.
 *
 * @param base the number raised
 * @param exponent the power that it is raised to
 */
public record Pow(Expr base, Expr exponent) implements Expr {

    @Override
    public List<Expr> operands() {
        return List.of(base, exponent);
    }

    @Override
    public Expr with(List<Expr> operands) {
        return new Pow(operands.get(0), operands.get(1));
    }

    @Override
    public int precedence() {
        return Printer.POWER;
    }

    @Override
    public void print(Printer out) {
        out.operand(base, Printer.ATOM).put("^").operand(exponent, Printer.ATOM);
    }

    @Override
    public String toString() {
        return Printer.text(this);
    }
}
