package org.homeostat.charts;

/**
 * A stretch of an axis.
 *
 * @param from its lower end
 * @param to its upper end, above the lower
 */
public record Span(double from, double to) {

    /** Refuses stretches without length. */
    public Span {
        if (!(from < to) || Double.isInfinite(to - from)) {
            throw new IllegalArgumentException("No stretch from " + from + " to " + to);
        }
    }

    /**
     * Its length.
     *
     * @return a positive number
     */
    public double length() {
        return to - from;
    }
}
