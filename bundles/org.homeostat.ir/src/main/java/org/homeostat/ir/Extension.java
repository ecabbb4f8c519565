package org.homeostat.ir;

import java.util.List;

/**
 * A function that an extender brought, found by its name when the model is made ready to run.
 *
 * @param name its name
 * @param arguments its arguments, as many as it takes
 */
public record Extension(String name, List<Expr> arguments) implements Expr {

    /** Keeps its own copy of the arguments. */
    public Extension {
        arguments = List.copyOf(arguments);
    }

    @Override
    public List<Expr> operands() {
        return arguments;
    }

    @Override
    public Expr with(List<Expr> operands) {
        return new Extension(name, operands);
    }

    @Override
    public int precedence() {
        return Printer.ATOM;
    }

    @Override
    public void print(Printer out) {
        out.call(name, arguments);
    }

    @Override
    public String toString() {
        return Printer.text(this);
    }
}
