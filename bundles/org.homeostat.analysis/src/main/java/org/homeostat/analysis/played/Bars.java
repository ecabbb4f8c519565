package org.homeostat.analysis.played;

import java.util.List;

/**
 * Bars side by side; or, where steps lead from one total to the next, a waterfall.
 *
 * @param title what is above them
 * @param unit the unit of the values; empty for none
 * @param bars the bars from left to right
 */
public record Bars(String title, String unit, List<Bar> bars) {

    /** Keeps its own copy. */
    public Bars {
        bars = List.copyOf(bars);
    }

    /**
     * One bar.
     *
     * @param label what is below it
     * @param value its height, or the change that it makes
     * @param total whether it stands on the ground; else it hangs where the one before it ended
     */
    public record Bar(String label, double value, boolean total) {
    }
}
