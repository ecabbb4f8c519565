package org.homeostat.ir;

import java.util.List;

/** The index of the current period: 0 in the first, 1 in the next. */
public record Step() implements Expr {

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
        out.put("step");
    }

    @Override
    public String toString() {
        return Printer.text(this);
    }
}
