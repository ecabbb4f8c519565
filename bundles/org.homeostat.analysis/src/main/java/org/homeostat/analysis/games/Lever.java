package org.homeostat.analysis.games;

import org.homeostat.results.NumberText;

/**
 * Something that a player sets to any value between two bounds.
 *
 * @param name what readers see: {@code profit tax}
 * @param unit the unit of the values and bounds; empty for none
 * @param lower the smallest value
 * @param upper the largest value
 */
public record Lever(String name, String unit, double lower, double upper) {

    /** Refuses bounds between which nothing can be chosen. */
    public Lever {
        if (!Double.isFinite(lower) || !Double.isFinite(upper) || !(lower < upper)) {
            throw new GameException(
                    name + " has no bounds to choose between: " + NumberText.withUnit(lower, unit) + " to "
                            + NumberText.withUnit(upper, unit));
        }
    }

    /** How far the bounds are apart. */
    public double width() {
        return upper - lower;
    }

    double clamp(double value) {
        return Math.min(Math.max(value, lower), upper);
    }

    /** A value as a reader sees it, with its unit. */
    public String text(double value) {
        return NumberText.withUnit(value, unit);
    }
}
