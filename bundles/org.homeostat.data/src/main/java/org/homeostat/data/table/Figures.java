package org.homeostat.data.table;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The figures of a table by their keys, 32 bytes each, in sorted runs. Small tables are one run in memory. Whenever
 * half a million figures have come, they go to a temporary file as a run and are mapped from there, so that a table of
 * ten million takes some dozen megabytes of the heap. A look-up is a binary search in each run.
 */
public final class Figures {

    static final int BITS = 21;
    private static final int RUN = 1 << 19;
    private static final int MOST = 128 << 20;

    private final List<Run> runs = new ArrayList<>();
    private final Unsorted unsorted = new Unsorted(RUN);
    private FileChannel spill;
    private int size;

    /**
     * A key of three numbers, each below two million. Keys sort by series, then country, then period.
     *
     * @param series number of the series
     * @param country number of the country
     * @param period number of the period
     * @return the key
     */
    public static long key(int series, int country, int period) {
        return (long) series << 2 * BITS | (long) country << BITS | period;
    }

    /**
     * The country of a key.
     *
     * @param key the key
     * @return its number
     */
    public static int country(long key) {
        return (int) (key >>> BITS) & (1 << BITS) - 1;
    }

    /**
     * The period of a key.
     *
     * @param key the key
     * @return its number
     */
    public static int period(long key) {
        return (int) key & (1 << BITS) - 1;
    }

    void add(long key, double value, int text, int line, int column, int unit, int source) throws IOException {
        if (unsorted.isFull()) {
            spill();
        }
        unsorted.add(key, value, text, line, column, unit, source);
        size++;
    }

    boolean isFull() {
        return size >= MOST;
    }

    /**
     * How many figures there are.
     *
     * @return their number, empty cells and repetitions included
     */
    public int size() {
        return size;
    }

    private void spill() throws IOException {
        if (spill == null) {
            Path file = Files.createTempFile("homeostat", ".figures");
            spill = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
        }
        int count = unsorted.size();
        ByteBuffer mapped = spill.map(FileChannel.MapMode.READ_WRITE, spill.size(), (long) count * Run.BYTES);
        unsorted.drain(mapped);
        runs.add(new Run(mapped, count));
    }

    /** No more figures come. The temporary file goes with its last mapping. */
    void finish() throws IOException {
        int count = unsorted.size();
        ByteBuffer kept = ByteBuffer.allocate(count * Run.BYTES);
        unsorted.drain(kept);
        runs.add(new Run(kept, count));
        close();
    }

    void close() throws IOException {
        if (spill != null) {
            spill.close();
        }
    }

    /**
     * What stands under a key.
     *
     * @param key the key
     * @return the figure; null where the file has no cell for it
     */
    public Figure get(long key) {
        Figure found = null;
        for (Run run : runs) {
            for (int index = run.from(key); index < run.size() && run.key(index) == key; index++) {
                Figure next = run.figure(index);
                found = found == null ? next : found.and(next);
            }
        }
        return found;
    }

    /**
     * The smallest key that is there and not smaller than another.
     *
     * @param key the other
     * @return the key; {@link Long#MAX_VALUE} where there is none
     */
    public long next(long key) {
        long least = Long.MAX_VALUE;
        for (Run run : runs) {
            int index = run.from(key);
            least = index < run.size() ? Math.min(least, run.key(index)) : least;
        }
        return least;
    }

    /**
     * The countries that a series has cells for.
     *
     * @param series number of the series
     * @return their numbers, rising
     */
    public List<Integer> countries(int series) {
        List<Integer> found = new ArrayList<>();
        long end = key(series + 1, 0, 0);
        for (long key = next(key(series, 0, 0)); key < end; key = next(key(series, country(key) + 1, 0))) {
            found.add(country(key));
        }
        return found;
    }

    /**
     * What stands under all periods of a series and a country.
     *
     * @param series number of the series
     * @param country number of the country
     * @return one figure a period, by the periods' numbers
     */
    public List<Figure> row(int series, int country) {
        List<Figure> found = new ArrayList<>();
        long end = key(series, country + 1, 0);
        for (long key = next(key(series, country, 0)); key < end; key = next(key + 1)) {
            found.add(get(key));
        }
        return found;
    }
}
