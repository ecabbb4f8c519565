package org.homeostat.engine.kernel;

import org.homeostat.ir.Comparison;
import org.homeostat.ir.Function;

/**
 * The operations that Java has no operator for, as {@link org.homeostat.ir.Expr} defines them. Both backends call
 * these and nothing else, so they agree to the last bit, on every machine: {@link StrictMath} is the same everywhere,
 * {@link Math} is not.
 */
public final class Arithmetic {

    private Arithmetic() {
    }

    /** A power; see {@link org.homeostat.ir.Pow}. */
    public static double pow(double base, double exponent) {
        if (exponent == 2) {
            return base * base;
        }
        return base != base ? base : StrictMath.pow(base, exponent);
    }

    /** The exponential. */
    public static double exp(double argument) {
        return StrictMath.exp(argument);
    }

    /** The natural logarithm. */
    public static double log(double argument) {
        return StrictMath.log(argument);
    }

    /** The square root, correctly rounded. */
    public static double sqrt(double argument) {
        return Math.sqrt(argument);
    }

    /** The absolute value. */
    public static double abs(double argument) {
        return Math.abs(argument);
    }

    /** The greatest whole number not above the argument. */
    public static double floor(double argument) {
        return StrictMath.floor(argument);
    }

    /** The sine. */
    public static double sin(double argument) {
        return StrictMath.sin(argument);
    }

    /** The cosine. */
    public static double cos(double argument) {
        return StrictMath.cos(argument);
    }

    /** The hyperbolic tangent. */
    public static double tanh(double argument) {
        return StrictMath.tanh(argument);
    }

    /** The value of a function. */
    public static double call(Function function, double argument) {
        return switch (function) {
            case EXP -> exp(argument);
            case LOG -> log(argument);
            case SQRT -> sqrt(argument);
            case ABS -> abs(argument);
            case FLOOR -> floor(argument);
            case SIN -> sin(argument);
            case COS -> cos(argument);
            case TANH -> tanh(argument);
        };
    }

    /** The lesser of two numbers. */
    public static double min(double first, double second) {
        return Math.min(first, second);
    }

    /** The greater of two numbers. */
    public static double max(double first, double second) {
        return Math.max(first, second);
    }

    /** 1 if the first is less, 0 if not, NaN if either is NaN. */
    public static double lt(double first, double second) {
        return first < second ? 1 : first >= second ? 0 : Double.NaN;
    }

    /** 1 if the first is less or equal, 0 if not, NaN if either is NaN. */
    public static double le(double first, double second) {
        return first <= second ? 1 : first > second ? 0 : Double.NaN;
    }

    /** 1 if the first is greater, 0 if not, NaN if either is NaN. */
    public static double gt(double first, double second) {
        return lt(second, first);
    }

    /** 1 if the first is greater or equal, 0 if not, NaN if either is NaN. */
    public static double ge(double first, double second) {
        return le(second, first);
    }

    /** 1 if the two are equal, 0 if not, NaN if either is NaN. */
    public static double eq(double first, double second) {
        return first == second ? 1 : first < second || first > second ? 0 : Double.NaN;
    }

    /** 1 if the two differ, 0 if not, NaN if either is NaN. */
    public static double ne(double first, double second) {
        return first == second ? 0 : first < second || first > second ? 1 : Double.NaN;
    }

    /** The value of a comparison. */
    public static double compare(Comparison comparison, double first, double second) {
        return switch (comparison) {
            case LT -> lt(first, second);
            case LE -> le(first, second);
            case GT -> gt(first, second);
            case GE -> ge(first, second);
            case EQ -> eq(first, second);
            case NE -> ne(first, second);
        };
    }

    /** A number as a truth value: 1 unless it is 0, NaN if it is NaN. */
    public static double truth(double value) {
        return value == 0 ? 0 : value != value ? value : 1;
    }

    /** The opposite truth value: 1 of 0, NaN of NaN, else 0. */
    public static double not(double value) {
        return value == 0 ? 1 : value != value ? value : 0;
    }

    /** Whether a value is neither infinite nor NaN. */
    public static boolean isFinite(double value) {
        return Math.abs(value) <= Double.MAX_VALUE;
    }
}
