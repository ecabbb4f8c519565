package org.homeostat.ir;

import java.util.List;

/**
 * The product of two numbers.
 *
 * @param first the first factor
 * @param second the second factor
 */
public record Mul(Expr first, Expr second) implements Expr {

    @Override
    public List<Expr> operands() {
        return List.of(first, second);
    }

    @Override
    public Expr with(List<Expr> operands) {
        return new Mul(operands.get(0), operands.get(1));
    }

    @Override
    public int precedence() {
        return Printer.PRODUCT;
    }

    @Override
    public void print(Printer out) {
        out.operand(first, Printer.PRODUCT).put(" * ").operand(second, Printer.SIGN);
    }

    @Override
    public String toString() {
        return Printer.text(this);
    }
}
