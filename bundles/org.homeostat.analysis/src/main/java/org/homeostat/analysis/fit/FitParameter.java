package org.homeostat.analysis.fit;

/**
 * A parameter to be found.
 *
 * @param name what readers see
 * @param unit the unit of the values; empty for none
 * @param lower the smallest value
 * @param upper the largest value
 * @param start where to begin
 */
public record FitParameter(String name, String unit, double lower, double upper, double start) {

    /** Refuses bounds between which nothing can be found. */
    public FitParameter {
        if (!Double.isFinite(lower) || !Double.isFinite(upper) || !(lower < upper)) {
            throw new IllegalArgumentException(name + " has no bounds to look between");
        }
        start = Double.isFinite(start) ? Math.min(Math.max(start, lower), upper) : 0.5 * (lower + upper);
    }

    double width() {
        return upper - lower;
    }
}
