package org.homeostat.ir;

import java.util.List;

/**
 * The value of a parameter.
 *
 * @param index the parameter's place in {@link FlatModel#parameters()}
 */
public record ParameterRef(int index) implements Expr {

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
        return Printer.ATOM;
    }

    @Override
    public void print(Printer out) {
        out.put(out.names().parameter(index));
    }

    @Override
    public String toString() {
        return Printer.text(this);
    }
}
