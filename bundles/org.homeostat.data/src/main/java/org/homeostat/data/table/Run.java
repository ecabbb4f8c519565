package org.homeostat.data.table;

import java.nio.ByteBuffer;

/** Figures in the order of their keys, 32 bytes each; those of one key in the order of the file. */
final class Run {

    static final int BYTES = 32;
    /** The high half of a NaN that no arithmetic makes: its low half is the number of a text. */
    private static final long TEXT = 0x7ff8_0000L << 32;

    private final ByteBuffer records;
    private final int size;

    Run(ByteBuffer records, int size) {
        this.records = records;
        this.size = size;
    }

    static void put(ByteBuffer out, long key, double value, int text, int line, int column, int unit, int source) {
        out.putLong(key).putLong(text == 0 ? Double.doubleToLongBits(value) : TEXT | text).putInt(line).putInt(column)
                .putInt(unit).putInt(source);
    }

    int size() {
        return size;
    }

    long key(int index) {
        return records.getLong(index * BYTES);
    }

    Figure figure(int index) {
        int at = index * BYTES;
        long bits = records.getLong(at + 8);
        double value = Double.longBitsToDouble(bits);
        return new Figure(records.getLong(at), value, Double.isNaN(value) ? (int) bits : 0, records.getInt(at + 16),
                records.getInt(at + 20), records.getInt(at + 24), records.getInt(at + 28), 0);
    }

    /** Index of the first record whose key is not smaller. */
    int from(long key) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (key(middle) < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
