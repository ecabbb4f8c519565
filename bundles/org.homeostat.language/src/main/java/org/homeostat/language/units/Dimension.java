package org.homeostat.language.units;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** A product of powers of base units, such as USD/year; immutable. Base units are known by their names. */
public final class Dimension {

    /** The base unit of time. */
    public static final String TIME_BASE = "year";

    /** The dimension of a bare number. */
    public static final Dimension NONE = new Dimension(new TreeMap<>());

    /** The dimension of a span of time. */
    public static final Dimension TIME = of(TIME_BASE);

    /** The money of the economy at hand, whichever it is. */
    public static final String CURRENCY = "currency";

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

    /**
     * The dimension with another one in place of a base unit: {@code currency/year} with {@code CLP} for
     * {@code currency} is {@code CLP/year}.
     *
     * @throws ArithmeticException if an exponent doesn't fit
     */
    public Dimension replace(String base, Dimension by) {
        Rational exponent = exponents.get(base);
        return exponent == null ? this : over(of(base).power(exponent)).times(by.power(exponent));
    }

    /** The power of a base unit, 0 if it takes no part. */
    public Rational exponent(String base) {
        return exponents.getOrDefault(base, Rational.ZERO);
    }

    /** The base units that take part, time last. */
    public List<String> bases() {
        return exponents.keySet().stream().sorted(TIME_LAST).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dimension dimension && exponents.equals(dimension.exponents);
    }

    @Override
    public int hashCode() {
        return exponents.hashCode();
    }

    /** As a unit is written: {@code USD/(person*year)}, {@code 1/year}, {@code USD^0.35}; a bare number has "no dimension". */
    @Override
    public String toString() {
        return isNone() ? "no dimension" : text(base -> base);
    }

    /** As a unit is written, with another word for each base unit; only above the line and below it, without signs. */
    String text(UnaryOperator<String> word) {
        List<String> above = new ArrayList<>();
        List<String> below = new ArrayList<>();
        for (String base : bases()) {
            Rational exponent = exponents.get(base);
            Rational power = exponent.signum() > 0 ? exponent : exponent.negated();
            (exponent.signum() > 0 ? above : below)
                    .add(word.apply(base) + (power.equals(Rational.ONE) ? "" : "^" + power));
        }
        String denominator = String.join("*", below);
        return (above.isEmpty() ? "1" : String.join("*", above))
                + (below.isEmpty() ? "" : below.size() == 1 ? "/" + denominator : "/(" + denominator + ")");
    }
}
