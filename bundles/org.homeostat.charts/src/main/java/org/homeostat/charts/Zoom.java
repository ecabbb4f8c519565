package org.homeostat.charts;

import java.util.Optional;

/**
 * The part of a chart to show.
 *
 * @param x the years; empty for all
 * @param y the values; empty for what the lines take in these years
 */
public record Zoom(Optional<Span> x, Optional<Span> y) {

    /**
     * The whole chart.
     *
     * @return no restriction
     */
    public static Zoom all() {
        return new Zoom(Optional.empty(), Optional.empty());
    }

    /**
     * Some years, with the axis of values fitted to them.
     *
     * @param from the first
     * @param to the last
     * @return the restriction
     */
    public static Zoom years(double from, double to) {
        return new Zoom(Optional.of(new Span(from, to)), Optional.empty());
    }

    /**
     * A rectangle of the chart.
     *
     * @param x the years
     * @param y the values
     * @return the restriction
     */
    public static Zoom to(Span x, Span y) {
        return new Zoom(Optional.of(x), Optional.of(y));
    }
}
