package org.homeostat.ir;

import java.util.List;

/**
 * Two values that are equal in each period, which determines a variable: {@code supply == demand solve price}. Neither
 * side need mention the variable, if it follows from this equation and others together. Where the equations of a period
 * leave a choice, the engine matches each with its own variable first.
 *
 * @param slot the unknown
 * @param left one side
 * @param right the other side
 * @param origin where it is written
 */
public record Implicit(int slot, Expr left, Expr right, Origin origin) implements Equation {

    @Override
    public List<Expr> expressions() {
        return List.of(left, right);
    }

    @Override
    public String text(Names names) {
        return Printer.text(left, names) + " == " + Printer.text(right, names) + " solve " + names.slot(slot);
    }

    @Override
    public String toString() {
        return text(Names.INDICES);
    }
}
