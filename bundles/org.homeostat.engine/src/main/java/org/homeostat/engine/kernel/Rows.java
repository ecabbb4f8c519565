package org.homeostat.engine.kernel;

/**
 * The values of a run, in one array: row after row, a row has one value for each slot. Row 0 holds the values from
 * before the first period, NaN where a slot has none; row 1 is the first period.
 */
public final class Rows {

    private Rows() {
    }

    /** Where the row of a period begins. */
    public static int at(int period, int slots) {
        return (period + 1) * slots;
    }

    /**
     * The value that a slot had in an earlier period; every period before the first is row 0.
     *
     * @param x the rows
     * @param at where the row of the current period begins
     * @param back how many places back the earlier row begins
     * @param slot the slot
     * @throws UnknownLagException if there is no such value
     */
    public static double lag(double[] x, int at, int back, int slot) {
        double value = x[Math.max(at - back, 0) + slot];
        if (value != value) {
            throw new UnknownLagException(slot);
        }
        return value;
    }

    /** How many places back a lag reaches. Lags that are longer than any run are all the same. */
    public static int back(int periods, int slots) {
        return (int) Math.min((long) periods * slots, Integer.MAX_VALUE);
    }
}
