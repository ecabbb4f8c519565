package org.homeostat.ir;

/**
 * The periods of a run, without gaps.
 *
 * @param first the first period; its frequency is the axis's
 * @param length how many periods, at least 1
 */
public record TimeAxis(Period first, int length) {

    /**
     * Checks the length.
     *
     * @throws IllegalArgumentException if {@code length} is less than 1
     */
    public TimeAxis {
        if (length < 1) {
            throw new IllegalArgumentException("A time axis has at least one period, not " + length);
        }
    }

    /** The kind of the axis's periods. */
    public Frequency frequency() {
        return first.frequency();
    }

    /** The length of one period in years. */
    public double dt() {
        return 1.0 / frequency().periodsPerYear();
    }

    /** The period at an index from 0; a negative index is a period before the first. */
    public Period period(int index) {
        return first.plus(index);
    }

    /** The last period. */
    public Period last() {
        return first.plus(length - 1);
    }

    /**
     * The index of a period, negative or at least {@link #length()} where it lies outside. A period longer than
     * the axis's means the first of the axis's periods inside it.
     *
     * @throws IllegalArgumentException if the period is shorter than the axis's
     */
    public int indexOf(Period period) {
        return period.firstAt(frequency()).minus(first);
    }

    @Override
    public String toString() {
        return first + ".." + last();
    }
}
