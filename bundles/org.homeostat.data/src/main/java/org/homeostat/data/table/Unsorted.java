package org.homeostat.data.table;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Figures in the order of the file, until there are enough of them to be sorted into a {@link Run}. */
final class Unsorted {

    private final int most;
    private long[] keys = new long[256];
    private double[] values = new double[256];
    /** Text, line, column, unit and source of a figure, one after the other. */
    private int[] places = new int[256 * 5];
    private int size;

    Unsorted(int most) {
        this.most = most;
    }

    boolean isFull() {
        return size == most;
    }

    int size() {
        return size;
    }

    void add(long key, double value, int text, int line, int column, int unit, int source) {
        if (size == keys.length) {
            int larger = Math.min(most, size * 4);
            keys = Arrays.copyOf(keys, larger);
            values = Arrays.copyOf(values, larger);
            places = Arrays.copyOf(places, larger * 5);
        }
        keys[size] = key;
        values[size] = value;
        int at = size++ * 5;
        places[at] = text;
        places[at + 1] = line;
        places[at + 2] = column;
        places[at + 3] = unit;
        places[at + 4] = source;
    }

    /** Writes all figures in the order of their keys and forgets them. */
    void drain(ByteBuffer out) {
        for (int index : order()) {
            int at = index * 5;
            Run.put(out, keys[index], values[index], places[at], places[at + 1], places[at + 2], places[at + 3],
                    places[at + 4]);
        }
        size = 0;
    }

    /** A merge sort of indices, from pairs upwards: it keeps the order of equal keys and needs no objects. */
    private int[] order() {
        int[] from = new int[size];
        int[] to = new int[size];
        Arrays.setAll(from, index -> index);
        for (int width = 1; width < size; width *= 2) {
            for (int start = 0; start < size; start += 2 * width) {
                merge(from, to, start, Math.min(start + width, size), Math.min(start + 2 * width, size));
            }
            int[] merged = to;
            to = from;
            from = merged;
        }
        return from;
    }

    private void merge(int[] from, int[] to, int start, int middle, int end) {
        int left = start;
        int right = middle;
        for (int index = start; index < end; index++) {
            boolean takeLeft = left < middle && (right == end || keys[from[left]] <= keys[from[right]]);
            to[index] = takeLeft ? from[left++] : from[right++];
        }
    }
}
