package org.homeostat.ir;

import java.util.List;

/**
 * The value of a variable in each period. The expression may refer to the slot itself and to others that depend on
 * it: the engine solves such loops.
 *
 * @param slot the variable
 * @param value its value
 * @param origin where it is written
 */
public record Definition(int slot, Expr value, Origin origin) implements Equation {

    @Override
    public List<Expr> expressions() {
        return List.of(value);
    }

    @Override
    public String text(Names names) {
        return names.slot(slot) + " = " + Printer.text(value, names);
    }

    @Override
    public String toString() {
        return text(Names.INDICES);
    }
}
