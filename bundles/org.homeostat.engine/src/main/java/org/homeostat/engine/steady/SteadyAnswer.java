package org.homeostat.engine.steady;

import java.util.List;

/**
 * What was found. Without a rest point, {@code explanation} says why and {@code drifts} what keeps moving; such a model
 * is never called steady.
 *
 * @param points the rest points, the one nearest to the model's start first; empty if there is none
 * @param conserved what the model never changes; each is held at its start
 * @param drifts where there is no rest point: what still changes where it changes least, the largest first
 * @param explanation what is to be told besides, empty if all is well
 */
public record SteadyAnswer(List<RestPoint> points, List<Combination> conserved, List<Drift> drifts,
        String explanation) {

    /** Keeps its own copies of the lists. */
    public SteadyAnswer {
        points = List.copyOf(points);
        conserved = List.copyOf(conserved);
        drifts = List.copyOf(drifts);
    }

    /**
     * Something that keeps moving.
     *
     * @param slot the slot
     * @param change its change a period, in base units
     */
    public record Drift(int slot, double change) {
    }
}
