package org.homeostat.ir;

/**
 * Where the solver begins to look for a slot in the first period, if the slot is part of a loop. The expression may use
 * what a {@link Start} may.
 *
 * @param slot the slot
 * @param value the guess
 * @param origin where it is written
 */
public record Guess(int slot, Expr value, Origin origin) {

    /** Prints the guess with the names of a model. */
    public String text(Names names) {
        return names.slot(slot) + " guess " + Printer.text(value, names);
    }

    @Override
    public String toString() {
        return text(Names.INDICES);
    }
}
