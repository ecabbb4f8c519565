package org.homeostat.engine;

import java.util.List;
import org.homeostat.ir.Definition;
import org.homeostat.ir.Equation;

/**
 * Variables that are computed together within a period: one alone, or an algebraic loop.
 *
 * @param slots the variables, in the order in which they are computed
 * @param equations for each of them, the equation that it is matched with; mostly its own
 * @param simultaneous whether they depend on one another (or the one on itself) and are solved for
 * @param torn the variables of a loop that the solver iterates on; the others follow from them
 */
public record Block(List<Integer> slots, List<Equation> equations, boolean simultaneous, List<Integer> torn) {

    /** Keeps its own copies of the lists. */
    public Block {
        slots = List.copyOf(slots);
        equations = List.copyOf(equations);
        torn = List.copyOf(torn);
    }

    /** Whether the variable at a place in {@link #slots()} has its value from its own definition. */
    public boolean isDefined(int place) {
        return equations.get(place) instanceof Definition definition && definition.slot() == slots.get(place);
    }
}
