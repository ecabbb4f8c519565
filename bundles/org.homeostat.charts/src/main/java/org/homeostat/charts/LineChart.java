package org.homeostat.charts;

import java.util.List;

/**
 * A chart of lines over years.
 *
 * @param title what it shows
 * @param subtitle what one must know to read it, mostly the unit in words
 * @param xLabel name of the years' axis; mostly empty, as years explain themselves
 * @param yLabel unit of the values; a sign of percent is put to each number of the axis
 * @param lines the lines, the one that the others are held against first
 */
public record LineChart(String title, String subtitle, String xLabel, String yLabel, List<ChartLine> lines) {

    /** Copies the list. */
    public LineChart {
        lines = List.copyOf(lines);
    }
}
