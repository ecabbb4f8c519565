package org.homeostat.engine.p1order;

import org.homeostat.ir.Expr;
import org.homeostat.ir.FlatModel;
import org.homeostat.ir.Origin;

/**
 * Something that is known at the start.
 *
 * @param slot whose value it is
 * @param before whether it is the value from before the first period, rather than a stock's in the first
 * @param value the value
 * @param origin where it is written
 */
public record InitialValue(int slot, boolean before, Expr value, Origin origin) {

    /** What it is, in the words of a message. */
    public String describe(FlatModel model) {
        return (before ? "The start value of " : "The initial value of ") + model.slot(slot);
    }
}
