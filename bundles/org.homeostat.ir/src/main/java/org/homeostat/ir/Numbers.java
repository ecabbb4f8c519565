package org.homeostat.ir;

import java.util.AbstractList;
import java.util.Collection;
import java.util.RandomAccess;
import java.util.stream.Collectors;

/** Numbers in order, as a list that never changes and takes no more room than they do. */
public final class Numbers extends AbstractList<Double> implements RandomAccess {

    private static final int SHOWN = 4;

    private final double[] values;

    private Numbers(double[] values) {
        this.values = values;
    }

    /** The numbers of an array, of which a copy is kept. */
    public static Numbers of(double... values) {
        return new Numbers(values.clone());
    }

    /** The numbers of a collection, in its order. */
    public static Numbers copyOf(Collection<Double> values) {
        return values instanceof Numbers numbers ? numbers
                : new Numbers(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /**
     * The number at an index from 0.
     *
     * @throws IndexOutOfBoundsException if there is none
     */
    public double at(int index) {
        return values[index];
    }

    @Override
    public Double get(int index) {
        return values[index];
    }

    @Override
    public int size() {
        return values.length;
    }

    /** The numbers as an array of their own. */
    public double[] values() {
        return values.clone();
    }

    /** The first few as text: {@code 1, 2.5, 3, 7, ... (12)}. */
    String shortText() {
        String shown = stream().limit(SHOWN).map(Printer::number).collect(Collectors.joining(", "));
        return values.length <= SHOWN ? shown : shown + ", ... (" + values.length + ")";
    }
}
