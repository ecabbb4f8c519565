package org.homeostat.engine;

import java.util.List;

/**
 * Variables that are computed together within a period: one alone, or an algebraic loop.
 *
 * @param slots the variables, in the order in which they are computed
 * @param simultaneous whether they depend on one another (or the one on itself) and are solved for
 * @param torn the variables of a loop that the solver iterates on; the others follow from them
 */
public record Block(List<Integer> slots, boolean simultaneous, List<Integer> torn) {

    /** Keeps its own copies of the lists. */
    public Block {
        slots = List.copyOf(slots);
        torn = List.copyOf(torn);
    }
}
