package org.homeostat.ir;

import java.util.List;

/**
 * The value of a slot in the current period; of a stock, its value at the start of the period.
 *
 * @param slot the slot's place in {@link FlatModel#slots()}
 */
public record Ref(int slot) implements Expr {

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
        out.put(out.names().slot(slot));
    }

    @Override
    public String toString() {
        return Printer.text(this);
    }
}
