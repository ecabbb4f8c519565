package org.homeostat.ir;

import java.util.List;

/**
 * The partial derivative of a table or of an extender's function by one of its arguments. No model has this form: it is
 * made where an expression is derived.
 *
 * @param function the {@link Lookup} or {@link Extension}
 * @param by the argument, from 0
 */
public record Partial(Expr function, int by) implements Expr {

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if {@code function} is another form, or has no such argument
     */
    public Partial {
        if (!(function instanceof Lookup || function instanceof Extension) || by < 0
                || by >= function.operands().size()) {
            throw new IllegalArgumentException("No partial derivative " + by + " of " + function);
        }
    }

    @Override
    public List<Expr> operands() {
        return function.operands();
    }

    @Override
    public Expr with(List<Expr> operands) {
        return new Partial(function.with(operands), by);
    }

    @Override
    public int precedence() {
        return Printer.ATOM;
    }

    @Override
    public void print(Printer out) {
        out.put("slope" + (by + 1) + "(").operand(function, Printer.CHOICE).put(")");
    }

    @Override
    public String toString() {
        return Printer.text(this);
    }
}
