package org.homeostat.analysis.rest;

/**
 * A way in which small deviations from a rest point move: an eigenvalue.
 *
 * @param growth by what rate per year they grow, less than zero where they die away; minus infinity where they are gone
 *        after one period
 * @param cycle the years of a full swing; infinite where they don't swing
 */
public record Mode(double growth, double cycle) {

    /** What rounding leaves of a growth of nothing. */
    private static final double NOTHING = 1e-9;

    /**
     * The mode of an eigenvalue of the map from one period to the next.
     *
     * @param real its real part
     * @param imaginary its imaginary part
     * @param dt the length of a period in years
     */
    public static Mode ofMap(double real, double imaginary, double dt) {
        double angle = Math.abs(StrictMath.atan2(imaginary, real));
        return new Mode(StrictMath.log(StrictMath.hypot(real, imaginary)) / dt,
                angle == 0 ? Double.POSITIVE_INFINITY : 2 * StrictMath.PI * dt / angle);
    }

    /**
     * The mode of an eigenvalue of a system in continuous time.
     *
     * @param real its real part, per year
     * @param imaginary its imaginary part, per year
     */
    public static Mode ofFlow(double real, double imaginary) {
        return new Mode(real, imaginary == 0 ? Double.POSITIVE_INFINITY : 2 * StrictMath.PI / Math.abs(imaginary));
    }

    /** The years in which a deviation halves, or doubles where it grows. */
    public double halving() {
        return StrictMath.log(2) / Math.abs(growth);
    }

    /** Whether deviations neither die away nor grow. */
    public boolean lasts() {
        return Math.abs(growth) < NOTHING;
    }

    /** Whether deviations swing around the rest point. */
    public boolean swings() {
        return Double.isFinite(cycle);
    }
}
