package org.homeostat.ir;

import java.util.List;

/**
 * The value of a table.
 *
 * @param argument where it is looked up
 * @param table the table
 */
public record Lookup(Expr argument, Table table) implements Expr {

    @Override
    public List<Expr> operands() {
        return List.of(argument);
    }

    @Override
    public Expr with(List<Expr> operands) {
        return new Lookup(operands.get(0), table);
    }

    @Override
    public int precedence() {
        return Printer.ATOM;
    }

    @Override
    public void print(Printer out) {
        out.put("lookup(").operand(argument, Printer.CHOICE).put(", " + table + ")");
    }

    @Override
    public String toString() {
        return Printer.text(this);
    }
}
