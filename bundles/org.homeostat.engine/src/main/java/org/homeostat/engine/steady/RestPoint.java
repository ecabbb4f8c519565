package org.homeostat.engine.steady;

import java.util.List;
import org.homeostat.ir.Numbers;

/**
 * Values that the model keeps once it has them.
 *
 * @param values the value of each slot, in base units
 * @param residual the largest change of a stock or lag over a period, relative to its size
 * @param eigenvalues how deviations grow, the slowest to die out first, without those of conserved and redundant
 *        combinations: over a period, or a year at a time where {@code continuous}
 * @param continuous whether the eigenvalues are those of the differential equation, stable where the real part is below
 *        0; else those of the map from period to period, stable where the modulus is below 1
 * @param stability whether deviations die out
 * @param undetermined the slots whose level is not determined; they have the value nearest to the start
 * @param redundant combinations that are 0 by accounting and stay so, but would grow if they were not: rounding makes
 *        them grow in a long run. Their values here are what is left of them by rounding
 */
public record RestPoint(Numbers values, double residual, List<Eigenvalue> eigenvalues, boolean continuous,
        Stability stability, List<Integer> undetermined, List<Combination> redundant) {

    /** Keeps its own copies of the lists. */
    public RestPoint {
        eigenvalues = List.copyOf(eigenvalues);
        undetermined = List.copyOf(undetermined);
        redundant = List.copyOf(redundant);
    }

    /** The one point of a model in which no period depends on another. */
    static RestPoint withoutStates(Numbers values) {
        return new RestPoint(values, 0, List.of(), false, Stability.STABLE, List.of(), List.of());
    }

    /** What becomes of small deviations. */
    public enum Stability {
        /** They die out. */
        STABLE,
        /** Some neither die out nor grow, to first order: a centre, or a level that stays where it was moved to. */
        NEUTRAL,
        /** Some grow. */
        UNSTABLE
    }
}
