package org.homeostat.ir;

/**
 * The value of a slot in every period before the first, for lags to read. The expression may use parameters and
 * {@link Ref}: a reference to a stock means its initial value, one to a variable means that variable's own start, or the
 * first value of a {@link GivenPath} that has none.
 * The starts can be in any order; a cycle among them, or a reference to a variable without one, is an error.
 *
 * @param slot the slot
 * @param value its value before the first period
 * @param origin where it is written
 */
public record Start(int slot, Expr value, Origin origin) {

    /** Prints the start with the names of a model. */
    public String text(Names names) {
        return names.slot(slot) + "[before] = " + Printer.text(value, names);
    }

    @Override
    public String toString() {
        return text(Names.INDICES);
    }
}
