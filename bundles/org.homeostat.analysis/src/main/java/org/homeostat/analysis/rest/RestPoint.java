package org.homeostat.analysis.rest;

import java.util.List;

/**
 * A rest point.
 *
 * @param values the value of every variable and stock
 * @param residual the largest error that is left in an equation, relative to the size of what it is about
 * @param stability what becomes of small deviations
 * @param modes the ways in which they move, the slowest to die away first
 * @param undetermined stocks whose level the equations leave open: any level would do
 * @param conserved what never changes, in words: {@code North.gold + South.gold = 100}
 * @param redundant what is 0 by accounting and would grow if it were not, with what rounding left of it, in words
 */
public record RestPoint(List<RestValue> values, double residual, Stability stability, List<Mode> modes,
        List<String> undetermined, List<String> conserved, List<String> redundant) {

    /** What becomes of small deviations. */
    public enum Stability {
        /** They die away. */
        STABLE("stable"),
        /** They neither die away nor grow. */
        NEUTRAL("neutral"),
        /** Some grow. */
        UNSTABLE("unstable");

        private final String word;

        Stability(String word) {
            this.word = word;
        }

        @Override
        public String toString() {
            return word;
        }
    }

    /** Copies the lists. */
    public RestPoint {
        values = List.copyOf(values);
        modes = List.copyOf(modes);
        undetermined = List.copyOf(undetermined);
        conserved = List.copyOf(conserved);
        redundant = List.copyOf(redundant);
    }
}
