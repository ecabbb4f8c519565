package org.homeostat.engine.random;

/**
 * The counter-based generator Philox4x64-10 (Salmon, Moraes, Dror and Shaw, Parallel random numbers: as easy as 1, 2, 3,
 * Proceedings of SC11, 2011): ten rounds of multiplication that turn a counter of four words, under a key of two, into
 * four random words.
 */
final class Philox {

    private static final int ROUNDS = 10;
    private static final long MULTIPLIER_0 = 0xD2E7470EE14C6C93L;
    private static final long MULTIPLIER_1 = 0xCA5A826395121157L;
    private static final long WEYL_0 = 0x9E3779B97F4A7C15L;
    private static final long WEYL_1 = 0xBB67AE8584CAA73BL;

    private Philox() {
    }

    /** The four words for a counter of four words and a key of two. */
    static long[] words(long[] counter, long[] key) {
        long c0 = counter[0];
        long c1 = counter[1];
        long c2 = counter[2];
        long c3 = counter[3];
        long k0 = key[0];
        long k1 = key[1];
        for (int round = 0; round < ROUNDS; round++) {
            long high0 = Math.unsignedMultiplyHigh(MULTIPLIER_0, c0);
            long low0 = MULTIPLIER_0 * c0;
            long high1 = Math.unsignedMultiplyHigh(MULTIPLIER_1, c2);
            long low1 = MULTIPLIER_1 * c2;
            c0 = high1 ^ c1 ^ k0;
            c1 = low1;
            c2 = high0 ^ c3 ^ k1;
            c3 = low0;
            k0 += WEYL_0;
            k1 += WEYL_1;
        }
        return new long[] {c0, c1, c2, c3};
    }
}
