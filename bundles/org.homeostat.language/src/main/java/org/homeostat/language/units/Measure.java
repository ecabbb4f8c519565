package org.homeostat.language.units;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * What a unit is: its dimension, and how many base units one of it makes. Factors multiply to 34 digits, so that a
 * chain of conversions rounds only once, when a number is read.
 *
 * @param dimension the dimension
 * @param exactFactor one of the unit in base units, above 0
 */
public record Measure(Dimension dimension, BigDecimal exactFactor) {

    /** A bare number. */
    public static final Measure ONE = new Measure(Dimension.NONE, BigDecimal.ONE);

    private static final MathContext DIGITS = MathContext.DECIMAL128;

    /** Makes equal factors equal as objects. */
    public Measure {
        exactFactor = exactFactor.stripTrailingZeros();
    }

    /** The base units of a dimension. */
    public static Measure of(Dimension dimension) {
        return new Measure(dimension, BigDecimal.ONE);
    }

    /** A number as a unit without dimension, as {@code %} is. */
    public static Measure of(double factor) {
        return new Measure(Dimension.NONE, BigDecimal.valueOf(factor));
    }

    /** One of the unit in base units, rounded; may be infinite or 0 for absurd units. */
    public double factor() {
        return exactFactor.doubleValue();
    }

    /** A number in this unit, in base units, rounded once: 35 of {@code %} is 0.35 to the last bit. */
    public double toBase(double value) {
        return Double.isFinite(value) ? BigDecimal.valueOf(value).multiply(exactFactor).doubleValue()
                : value * factor();
    }

    /**
     * The product.
     *
     * @throws ArithmeticException if an exponent doesn't fit
     */
    public Measure times(Measure other) {
        return new Measure(dimension.times(other.dimension), exactFactor.multiply(other.exactFactor, DIGITS));
    }

    /**
     * The quotient.
     *
     * @throws ArithmeticException if an exponent doesn't fit
     */
    public Measure over(Measure other) {
        return new Measure(dimension.over(other.dimension), exactFactor.divide(other.exactFactor, DIGITS));
    }

    /**
     * The power. A broken power of the factor is exact for squares, else rounded once.
     *
     * @throws ArithmeticException if an exponent or the factor doesn't fit
     */
    public Measure power(Rational exponent) {
        BigDecimal whole = exactFactor.pow(Math.toIntExact(Math.absExact(exponent.numerator())), DIGITS);
        BigDecimal power = root(whole, exponent.denominator());
        return new Measure(dimension.power(exponent),
                exponent.signum() < 0 ? BigDecimal.ONE.divide(power, DIGITS) : power);
    }

    private static BigDecimal root(BigDecimal number, long degree) {
        if (degree == 1 || number.compareTo(BigDecimal.ONE) == 0) {
            return number;
        }
        if (degree == 2) {
            return number.sqrt(DIGITS);
        }
        double root = StrictMath.pow(number.doubleValue(), 1.0 / degree);
        if (!(root > 0 && Double.isFinite(root))) {
            throw new ArithmeticException("The factor doesn't fit");
        }
        return BigDecimal.valueOf(root);
    }

    @Override
    public String toString() {
        String number = exactFactor.round(new MathContext(12)).stripTrailingZeros().toString();
        return dimension.isNone() ? number : number + " " + dimension;
    }
}
