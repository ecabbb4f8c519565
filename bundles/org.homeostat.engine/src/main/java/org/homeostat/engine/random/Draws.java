package org.homeostat.engine.random;

import java.nio.charset.StandardCharsets;
import org.homeostat.ir.Distribution;

/**
 * The random numbers of one draw. The generator's key is the seed and a hash of the stream's name, its counter the
 * period and the number of the draw.
 *
 * @param seed the seed
 * @param draw the number of the draw
 */
public record Draws(long seed, long draw) {

    /** The value of a stream in a period. */
    public double value(Distribution distribution, String stream, int period) {
        long word = Philox.words(new long[] {period, draw, 0, 0}, new long[] {seed, hash(stream)})[0];
        double uniform = uniform(word);
        return switch (distribution) {
            case UNIFORM -> uniform;
            case NORMAL -> NormalQuantile.of(uniform);
        };
    }

    /** The middle of one of 2^52 equal parts of the interval from 0 to 1, so that neither end is ever drawn. */
    static double uniform(long word) {
        return ((word >>> 12) + 0.5) * 0x1p-52;
    }

    /** A hash of a name that never changes: FNV-1a with 64 bits (Fowler, Noll and Vo) over its UTF-8 bytes. */
    static long hash(String name) {
        long hash = 0xCBF29CE484222325L;
        for (byte next : name.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (next & 0xFF)) * 0x100000001B3L;
        }
        return hash;
    }
}
