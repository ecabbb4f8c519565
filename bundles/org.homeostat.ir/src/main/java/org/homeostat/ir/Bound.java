package org.homeostat.ir;

import java.util.Optional;

/**
 * What the modeller says a slot never leaves. The engine checks it in each period, after everything is computed; a run
 * that leaves it ends with a message.
 *
 * @param slot the slot
 * @param lower the least value it may have
 * @param upper the greatest value it may have
 * @param origin where it is written
 */
public record Bound(int slot, Optional<Expr> lower, Optional<Expr> upper, Origin origin) {

    /** Prints the bound with the names of a model: {@code 0 <= Chile.share <= 1}. */
    public String text(Names names) {
        return lower.map(value -> side(value, names) + " <= ").orElse("") + names.slot(slot)
                + upper.map(value -> " <= " + side(value, names)).orElse("");
    }

    private static String side(Expr value, Names names) {
        String text = Printer.text(value, names);
        return value.precedence() > Printer.COMPARISON ? text : "(" + text + ")";
    }

    @Override
    public String toString() {
        return text(Names.INDICES);
    }
}
