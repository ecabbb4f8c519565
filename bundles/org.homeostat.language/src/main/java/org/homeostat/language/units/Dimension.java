package org.homeostat.language.units;

import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;

/** A product of powers of base units, such as USD/year; immutable. Base units are known by their names. */
public final class Dimension {

    /** The base unit of time. */
    public static final String TIME_BASE = "year";

    /** The dimension of a bare number. */
    public static final Dimension NONE = new Dimension(new TreeMap<>());

    /** The dimension of a span of time. */
    public static final Dimension TIME = of(TIME_BASE);

    private static final Comparator<String> TIME_LAST = Comparator.<String, Boolean>comparing(TIME_BASE::equals)
            .thenComparing(Comparator.naturalOrder());

    private final SortedMap<String, Rational> exponents;

    private Dimension(SortedMap<String, Rational> exponents) {
        this.exponents = exponents;
    }

    /** The dimension of a base unit. */
    public static Dimension of(String baseUnit) {
        return new Dimension(new TreeMap<>(Map.of(baseUnit, Rational.ONE)));
    }

    /** True for a bare number. */
    public boolean isNone() {
        return exponents.isEmpty();
    }

    /**
     * The product.
     *
     * @throws ArithmeticException if an exponent doesn't fit
     */
    public Dimension times(Dimension other) {
        SortedMap<String, Rational> product = new TreeMap<>(exponents);
        for (Map.Entry<String, Rational> factor : other.exponents.entrySet()) {
            product.merge(factor.getKey(), factor.getValue(), (a, b) -> {
                Rational sum = a.plus(b);
                return sum.signum() == 0 ? null : sum;
            });
        }
        return new Dimension(product);
    }

    /**
     * The quotient.
     *
     * @throws ArithmeticException if an exponent doesn't fit
     */
    public Dimension over(Dimension other) {
        return times(other.power(Rational.of(-1)));
    }

    /**
     * The power.
     *
     * @throws ArithmeticException if an exponent doesn't fit
     */
    public Dimension power(Rational exponent) {
        if (exponent.signum() == 0) {
            return NONE;
        }
        SortedMap<String, Rational> power = new TreeMap<>();
        exponents.forEach((base, old) -> power.put(base, old.times(exponent)));
        return new Dimension(power);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dimension dimension && exponents.equals(dimension.exponents);
    }

    @Override
    public int hashCode() {
        return exponents.hashCode();
    }

    /** As a unit is written: {@code USD/year}, {@code 1/year}, {@code USD^0.35}; a bare number has "no dimension". */
    @Override
    public String toString() {
        if (isNone()) {
            return "no dimension";
        }
        StringJoiner above = new StringJoiner("*");
        StringBuilder below = new StringBuilder();
        exponents.keySet().stream().sorted(TIME_LAST).forEach(base -> {
            Rational exponent = exponents.get(base);
            if (exponent.signum() > 0) {
                above.add(factor(base, exponent));
            } else {
                below.append('/').append(factor(base, exponent.negated()));
            }
        });
        return (above.length() == 0 ? "1" : above.toString()) + below;
    }

    private static String factor(String base, Rational exponent) {
        return exponent.equals(Rational.ONE) ? base : base + "^" + exponent;
    }
}
