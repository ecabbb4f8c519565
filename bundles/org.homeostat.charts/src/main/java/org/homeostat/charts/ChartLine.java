package org.homeostat.charts;

import java.util.Arrays;
import java.util.Objects;

/**
 * A line of a chart.
 *
 * @param name what the legend calls it
 * @param x calendar years, rising; not copied, must not be written to
 * @param y a value for each year; NaN leaves a gap
 */
public record ChartLine(String name, double[] x, double[] y) {

    /** Refuses lines whose years and values differ in number. */
    public ChartLine {
        Objects.requireNonNull(name, "name");
        if (x.length != y.length) {
            throw new IllegalArgumentException(name + " has " + x.length + " years and " + y.length + " values");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChartLine that && name.equals(that.name) && Arrays.equals(x, that.x)
                && Arrays.equals(y, that.y);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, Arrays.hashCode(y));
    }

    @Override
    public String toString() {
        return name + " with " + x.length + " points";
    }
}
