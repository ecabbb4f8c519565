package org.homeostat.charts;

import java.util.List;

/**
 * Small charts side by side that share their lines' names, one for each economy.
 *
 * @param title what they show
 * @param subtitle what one must know to read them
 * @param sameScale whether all have the same axis of values, so that their lines can be held against each other
 * @param panels the charts; the title of each is its economy
 */
public record ChartGrid(String title, String subtitle, boolean sameScale, List<LineChart> panels) {

    /** Copies the list. */
    public ChartGrid {
        panels = List.copyOf(panels);
    }
}
