package org.homeostat.ir;

import java.util.List;

/**
 * A stock. Its value in the first period is {@code initial}; its value in period t+1 is its value in period t and
 * the change a year in between, summed as {@link Integration} says: by default {@link TimeAxis#dt()} times
 * {@code change}, with everything in {@code change} read in period t. The equations of
 * period t read the stock as it is at the start of period t, so within a period a stock is known beforehand.
 *
 * @param slot the stock
 * @param initial its value at the start of the first period; what it may refer to is said at {@link Start}
 * @param change its change a year
 * @param origin where it is written
 */
public record Accumulation(int slot, Expr initial, Expr change, Origin origin) implements Equation {

    @Override
    public List<Expr> expressions() {
        return List.of(initial, change);
    }

    @Override
    public String text(Names names) {
        return names.slot(slot) + " starts " + Printer.text(initial, names) + " change " + Printer.text(change, names);
    }

    @Override
    public String toString() {
        return text(Names.INDICES);
    }
}
