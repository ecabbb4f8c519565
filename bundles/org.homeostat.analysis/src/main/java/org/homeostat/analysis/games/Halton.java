package org.homeostat.analysis.games;

/**
 * Points that fill a box evenly without a pattern that a payoff could fall in with: the radical inverses of their number
 * to the first primes. J. H. Halton, Numerische Mathematik 2, 1960.
 */
final class Halton {

    private Halton() {
    }

    /**
     * A point of the unit box.
     *
     * @param number which point, from 0
     * @param dimensions of the box
     * @return coordinates between 0 and 1
     */
    static double[] point(long number, int dimensions) {
        double[] point = new double[dimensions];
        int base = 1;
        for (int dimension = 0; dimension < dimensions; dimension++) {
            base = primeAfter(base);
            point[dimension] = inverse(number + 1, base);
        }
        return point;
    }

    private static double inverse(long number, int base) {
        double result = 0;
        double share = 1;
        for (long rest = number; rest > 0; rest /= base) {
            share /= base;
            result += share * (rest % base);
        }
        return result;
    }

    private static int primeAfter(int number) {
        int candidate = number + 1;
        for (int divisor = 2; divisor * divisor <= candidate; divisor++) {
            if (candidate % divisor == 0) {
                candidate++;
                divisor = 1;
            }
        }
        return candidate;
    }
}
