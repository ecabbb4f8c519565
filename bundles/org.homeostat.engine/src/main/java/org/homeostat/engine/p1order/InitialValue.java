package org.homeostat.engine.p1order;

import org.homeostat.ir.Expr;
import org.homeostat.ir.FlatModel;
import org.homeostat.ir.Origin;

/**
 * Something that is known at the start.
 *
 * @param slot whose value it is
 * @param kind what the value is
 * @param value the value
 * @param origin where it is written
 */
public record InitialValue(int slot, Kind kind, Expr value, Origin origin) {

    /** What a value at the start is. */
    public enum Kind {
        /** That of a stock in the first period. */
        INITIAL("initial value"),
        /** That from before the first period. */
        BEFORE("start value"),
        /** Where the solver begins to look. */
        GUESS("guess");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    /** What it is, in the words of a message. */
    public String describe(FlatModel model) {
        return "The " + kind.words + " of " + model.slot(slot);
    }
}
