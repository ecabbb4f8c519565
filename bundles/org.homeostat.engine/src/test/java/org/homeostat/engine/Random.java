package org.homeostat.engine;

/** SplitMix64 (Steele, Lea and Flood 2014): the same numbers on every machine. */
public final class Random {

    private long state;

    public Random(long seed) {
        state = seed;
    }

    public int below(int bound) {
        return (int) Long.remainderUnsigned(next(), bound);
    }

    public boolean chance(double probability) {
        return uniform() < probability;
    }

    /** A number from 0 to 1. */
    public double uniform() {
        return ((next() >>> 11) + 0.5) * 0x1p-53;
    }

    /** A number between two others. */
    public double between(double low, double high) {
        return low + uniform() * (high - low);
    }

    private long next() {
        state += 0x9E3779B97F4A7C15L;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
