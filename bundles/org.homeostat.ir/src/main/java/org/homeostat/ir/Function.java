package org.homeostat.ir;

import java.util.Locale;

/** The functions of one argument; each is the one of the same name in {@link StrictMath}, or Java's for ABS. */
public enum Function {
    /** The exponential. */
    EXP,
    /** The natural logarithm; NaN below 0. */
    LOG,
    /** The square root; NaN below 0. */
    SQRT,
    /** The absolute value. */
    ABS,
    /** The greatest whole number that is not above the argument. */
    FLOOR,
    /** The sine of an angle in radians. */
    SIN,
    /** The cosine of an angle in radians. */
    COS,
    /** The hyperbolic tangent. */
    TANH;

    /** The function as it is written: {@code exp}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
