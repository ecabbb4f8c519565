package org.homeostat.ir;

import java.util.List;

/**
 * A function of one argument.
 *
 * @param function which one
 * @param argument its argument
 */
public record Call(Function function, Expr argument) implements Expr {

    @Override
    public List<Expr> operands() {
        return List.of(argument);
    }

    @Override
    public Expr with(List<Expr> operands) {
        return new Call(function, operands.get(0));
    }

    @Override
    public int precedence() {
        return Printer.ATOM;
    }

    @Override
    public void print(Printer out) {
        out.call(function.toString(), operands());
    }

    @Override
    public String toString() {
        return Printer.text(this);
    }
}
