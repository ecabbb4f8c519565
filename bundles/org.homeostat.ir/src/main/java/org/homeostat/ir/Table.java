package org.homeostat.ir;

import java.util.Arrays;
import java.util.Collection;

/**
 * A function given by points. Beyond the first and the last it keeps their values, or goes on along the line that it
 * has there. Only additions, multiplications, divisions and square roots are used, so that its bits are the same
 * everywhere. A NaN stays NaN.
 */
public final class Table {

    private final Numbers x;
    private final Numbers y;
    private final Interpolation interpolation;
    private final boolean extrapolate;
    private final double[] tangents;

    /**
     * A table.
     *
     * @param x the arguments, ascending, at least two
     * @param y the value at each
     * @param interpolation how it goes between them
     * @param extrapolate whether it goes on along a line beyond the ends, rather than keep the end's value; a table of
     *        steps keeps it in any case
     * @throws IllegalArgumentException if there are fewer than two points, not as many values as arguments, a number
     *         that is not finite, or an argument that is not above the one before
     */
    public Table(Collection<Double> x, Collection<Double> y, Interpolation interpolation, boolean extrapolate) {
        this.x = Numbers.copyOf(x);
        this.y = Numbers.copyOf(y);
        this.interpolation = interpolation;
        this.extrapolate = extrapolate && interpolation != Interpolation.STEP;
        check();
        tangents = interpolation == Interpolation.SMOOTH ? Tangents.of(this.x.values(), this.y.values())
                : new double[0];
    }

    private void check() {
        if (x.size() < 2 || x.size() != y.size()) {
            throw new IllegalArgumentException("A table has two points or more and one value for each argument, not "
                    + x.size() + " arguments and " + y.size() + " values");
        }
        for (int i = 0; i < x.size(); i++) {
            if (!(Math.abs(x.at(i)) <= Double.MAX_VALUE) || !(Math.abs(y.at(i)) <= Double.MAX_VALUE)) {
                throw new IllegalArgumentException("Not finite in a table: " + x.at(i) + ", " + y.at(i));
            }
            if (i > 0 && x.at(i) <= x.at(i - 1)) {
                throw new IllegalArgumentException(
                        "The arguments of a table ascend: " + x.at(i) + " comes after " + x.at(i - 1));
            }
        }
    }

    /** The arguments. */
    public Numbers x() {
        return x;
    }

    /** The values. */
    public Numbers y() {
        return y;
    }

    /** How it goes between its points. */
    public Interpolation interpolation() {
        return interpolation;
    }

    /** Whether it goes on beyond its ends. */
    public boolean extrapolate() {
        return extrapolate;
    }

    /** The value at an argument. */
    public double value(double argument) {
        int last = x.size() - 1;
        if (argument != argument) {
            return argument;
        }
        if (argument < x.at(0)) {
            return extrapolate ? y.at(0) + slopeAt(0) * (argument - x.at(0)) : y.at(0);
        }
        if (argument >= x.at(last)) {
            return extrapolate ? y.at(last) + slopeAt(last) * (argument - x.at(last)) : y.at(last);
        }
        int i = segment(argument);
        return switch (interpolation) {
            case STEP -> y.at(i);
            case LINEAR -> y.at(i) + chord(i) * (argument - x.at(i));
            case SMOOTH -> cubic(i, (argument - x.at(i)) / (x.at(i + 1) - x.at(i)));
        };
    }

    /** The slope at an argument; where there is a kink, that of the piece to the right. */
    public double slope(double argument) {
        int last = x.size() - 1;
        if (argument != argument || interpolation == Interpolation.STEP) {
            return argument != argument ? argument : 0;
        }
        if (argument < x.at(0) || argument >= x.at(last)) {
            return extrapolate ? slopeAt(argument < x.at(0) ? 0 : last) : 0;
        }
        int i = segment(argument);
        return interpolation == Interpolation.LINEAR ? chord(i)
                : cubicSlope(i, (argument - x.at(i)) / (x.at(i + 1) - x.at(i)));
    }

    private double slopeAt(int end) {
        return interpolation == Interpolation.SMOOTH ? tangents[end] : chord(Math.min(end, x.size() - 2));
    }

    private double chord(int i) {
        return (y.at(i + 1) - y.at(i)) / (x.at(i + 1) - x.at(i));
    }

    /** Hermite's cubic on piece {@code i}, {@code s} of its width into it. */
    private double cubic(int i, double s) {
        double width = x.at(i + 1) - x.at(i);
        double rest = 1 - s;
        return rest * rest * ((1 + 2 * s) * y.at(i) + s * width * tangents[i])
                + s * s * ((3 - 2 * s) * y.at(i + 1) - rest * width * tangents[i + 1]);
    }

    private double cubicSlope(int i, double s) {
        return 6 * s * (1 - s) * chord(i) + (1 - s) * (1 - 3 * s) * tangents[i] + s * (3 * s - 2) * tangents[i + 1];
    }

    private int segment(double argument) {
        int low = 0;
        int high = x.size() - 1;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (x.at(middle) <= argument) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Table table && x.equals(table.x) && y.equals(table.y)
                && interpolation == table.interpolation && extrapolate == table.extrapolate;
    }

    @Override
    public int hashCode() {
        return Arrays.asList(x, y, interpolation, extrapolate).hashCode();
    }

    /** The points as they are written: {@code (0, 1) (2, 5)}, at most four, then {@code linear} or another way. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < Math.min(4, x.size()); i++) {
            out.append('(').append(Printer.number(x.at(i))).append(", ").append(Printer.number(y.at(i))).append(") ");
        }
        return out.append(x.size() > 4 ? "... " : "").append(interpolation).append(extrapolate ? " extrapolated" : "")
                .toString();
    }
}
