package org.homeostat.language.units;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A fraction in lowest terms, the exponent of a base unit. All operations are exact.
 *
 * @param numerator carries the sign
 * @param denominator above 0
 */
public record Rational(long numerator, long denominator) {

    /** Zero. */
    public static final Rational ZERO = new Rational(0, 1);

    /** One. */
    public static final Rational ONE = new Rational(1, 1);

    /**
     * Brings the fraction into lowest terms.
     *
     * @throws ArithmeticException if the denominator is 0 or the fraction doesn't fit
     */
    public Rational {
        if (denominator == 0) {
            throw new ArithmeticException("A fraction over 0");
        }
        if (denominator < 0) {
            numerator = Math.negateExact(numerator);
            denominator = Math.negateExact(denominator);
        }
        long divisor = gcd(Math.absExact(numerator), denominator);
        numerator /= divisor;
        denominator /= divisor;
    }

    /** A whole number. */
    public static Rational of(long number) {
        return new Rational(number, 1);
    }

    /**
     * The decimal fraction that is written as this number: 0.35 is 7/20.
     *
     * @throws ArithmeticException if the number isn't finite or has too many digits
     */
    public static Rational of(double number) {
        if (!Double.isFinite(number)) {
            throw new ArithmeticException("Not a finite number");
        }
        BigDecimal decimal = BigDecimal.valueOf(number).stripTrailingZeros();
        if (Math.abs(decimal.scale()) > 18) {
            throw new ArithmeticException("Too many digits");
        }
        BigInteger over = BigInteger.TEN.pow(Math.max(0, decimal.scale()));
        return new Rational(decimal.multiply(new BigDecimal(over)).longValueExact(), over.longValueExact());
    }

    /**
     * The sum.
     *
     * @throws ArithmeticException if it doesn't fit
     */
    public Rational plus(Rational other) {
        long left = Math.multiplyExact(numerator, other.denominator);
        long right = Math.multiplyExact(other.numerator, denominator);
        return new Rational(Math.addExact(left, right), Math.multiplyExact(denominator, other.denominator));
    }

    /**
     * The product.
     *
     * @throws ArithmeticException if it doesn't fit
     */
    public Rational times(Rational other) {
        Rational left = new Rational(numerator, other.denominator);
        Rational right = new Rational(other.numerator, denominator);
        return new Rational(Math.multiplyExact(left.numerator, right.numerator),
                Math.multiplyExact(left.denominator, right.denominator));
    }

    /**
     * The quotient.
     *
     * @throws ArithmeticException if {@code other} is 0 or the quotient doesn't fit
     */
    public Rational over(Rational other) {
        return times(new Rational(other.denominator, other.numerator));
    }

    /** The number with the other sign. */
    public Rational negated() {
        return new Rational(Math.negateExact(numerator), denominator);
    }

    /** -1, 0 or 1. */
    public int signum() {
        return Long.signum(numerator);
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    /** As a unit's exponent is read: {@code 2}, {@code 0.35}, {@code (1/3)}. */
    @Override
    public String toString() {
        if (denominator == 1) {
            return Long.toString(numerator);
        }
        try {
            return BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator)).toPlainString();
        } catch (ArithmeticException endless) {
            return "(" + numerator + "/" + denominator + ")";
        }
    }
}
