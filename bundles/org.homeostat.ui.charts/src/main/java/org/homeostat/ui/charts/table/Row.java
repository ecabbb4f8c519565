package org.homeostat.ui.charts.table;

import java.util.Arrays;

/**
 * A line of the table.
 *
 * @param index its place among the periods
 * @param period its period
 * @param values a number for each scenario; not a number where there is none
 */
record Row(int index, String period, double[] values) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Row that && index == that.index && period.equals(that.period)
                && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return index;
    }

    @Override
    public String toString() {
        return period + " " + Arrays.toString(values);
    }
}
