package org.homeostat.ir;

import java.util.List;

/**
 * One of two numbers. The branch that is not taken is not evaluated; neither is, and the value is NaN, if the condition
 * is NaN.
 *
 * @param condition what decides
 * @param then the value if the condition is not 0
 * @param otherwise the value if it is 0
 */
public record If(Expr condition, Expr then, Expr otherwise) implements Expr {

    @Override
    public List<Expr> operands() {
        return List.of(condition, then, otherwise);
    }

    @Override
    public Expr with(List<Expr> operands) {
        return new If(operands.get(0), operands.get(1), operands.get(2));
    }

    @Override
    public int precedence() {
        return Printer.CHOICE;
    }

    @Override
    public void print(Printer out) {
        out.put("if ").operand(condition, Printer.DISJUNCTION);
        out.put(" then ").operand(then, Printer.DISJUNCTION);
        out.put(" else ").operand(otherwise, Printer.CHOICE);
    }

    @Override
    public String toString() {
        return Printer.text(this);
    }
}
