package org.homeostat.ir;

import java.util.Locale;

/** How a {@link Table} goes from one of its points to the next. */
public enum Interpolation {
    /** On the straight line between the two. */
    LINEAR,
    /** At the value of the last point that is not beyond the argument. */
    STEP,
    /**
     * On a cubic that has one slope at each point and rises and falls only where the points do (Fritsch and Carlson,
     * Monotone piecewise cubic interpolation, SIAM Journal on Numerical Analysis 17, 1980).
     */
    SMOOTH;

    /** The way as it is written: {@code linear}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
