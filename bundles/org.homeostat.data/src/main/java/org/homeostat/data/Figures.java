package org.homeostat.data;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * The figures of a table by their keys, packed: some forty bytes a figure, whatever the file looks like. A figure is
 * known by its row here; keys are numbers of a {@link Vocabulary}.
 */
final class Figures {

    static final int MOST = 4_000_000;
    private static final int BITS = 21;

    private long[] keys = new long[1024];
    private double[] values = new double[1024];
    private int[] lines = new int[1024];
    private int[] columns = new int[1024];
    private int[] units = new int[1024];
    private int[] sources = new int[1024];
    private int[] slots = new int[4096];
    private int size;
    /** What stands in rows that hold something other than a number; empty rows aren't in here. */
    private final Map<Integer, String> texts = new HashMap<>();
    /** Rows that another line contradicts: that line. */
    private final Map<Integer, Integer> conflicts = new HashMap<>();

    static long key(int series, int country, int period) {
        return (long) series << 2 * BITS | (long) country << BITS | period;
    }

    /**
     * Adds a figure. A key that is there already must come with the same number.
     *
     * @param value the number; NaN where there is none
     * @param text what stands there instead of a number; empty where nothing does, or where there is a number
     */
    void add(long key, double value, String text, int line, int column, int unit, int source) {
        boolean empty = Double.isNaN(value) && text.isEmpty();
        int row = row(key);
        if (row >= 0 && (empty || !isEmpty(row))) {
            if (!empty && (values[row] != value || !text(row).equals(text))) {
                conflicts.putIfAbsent(row, line);
            }
            return;
        }
        row = row < 0 ? append(key) : row;
        values[row] = value;
        lines[row] = line;
        columns[row] = column;
        units[row] = unit;
        sources[row] = source;
        if (!text.isEmpty()) {
            texts.put(row, text);
        }
    }

    private int append(long key) {
        if (size == keys.length) {
            int larger = size * 2;
            keys = Arrays.copyOf(keys, larger);
            values = Arrays.copyOf(values, larger);
            lines = Arrays.copyOf(lines, larger);
            columns = Arrays.copyOf(columns, larger);
            units = Arrays.copyOf(units, larger);
            sources = Arrays.copyOf(sources, larger);
            slots = new int[larger * 4];
            for (int row = 0; row < size; row++) {
                slots[free(keys[row])] = row + 1;
            }
        }
        keys[size] = key;
        slots[free(key)] = size + 1;
        return size++;
    }

    private int free(long key) {
        int slot = start(key);
        while (slots[slot] != 0) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private int start(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed ^ mixed >>> 32) & slots.length - 1;
    }

    /** The row of a key, or -1. */
    int row(long key) {
        for (int slot = start(key); slots[slot] != 0; slot = slot + 1 & slots.length - 1) {
            if (keys[slots[slot] - 1] == key) {
                return slots[slot] - 1;
            }
        }
        return -1;
    }

    /** The rows of a series, and of a country where that is not negative. */
    IntStream rows(int series, int country) {
        return IntStream.range(0, size).filter(row -> keys[row] >>> 2 * BITS == series
                && (country < 0 || country(row) == country));
    }

    /** What a part of the keys takes, each once, in the order of the rows. */
    IntStream all(IntUnaryOperator part) {
        return IntStream.range(0, size).map(part).distinct();
    }

    int series(int row) {
        return (int) (keys[row] >>> 2 * BITS);
    }

    int country(int row) {
        return (int) (keys[row] >>> BITS & (1 << BITS) - 1);
    }

    int period(int row) {
        return (int) (keys[row] & (1 << BITS) - 1);
    }

    double value(int row) {
        return values[row];
    }

    int line(int row) {
        return lines[row];
    }

    int column(int row) {
        return columns[row];
    }

    int unit(int row) {
        return units[row];
    }

    int source(int row) {
        return sources[row];
    }

    /** What stands in a row instead of a number; empty where nothing does. */
    String text(int row) {
        return texts.getOrDefault(row, "");
    }

    /** Whether nothing stands in a row. */
    boolean isEmpty(int row) {
        return Double.isNaN(values[row]) && text(row).isEmpty();
    }

    /** The line that contradicts a row, or 0. */
    int conflict(int row) {
        return conflicts.getOrDefault(row, 0);
    }

    int size() {
        return size;
    }
}
