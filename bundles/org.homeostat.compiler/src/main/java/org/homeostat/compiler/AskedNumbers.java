package org.homeostat.compiler;

import java.util.List;
import java.util.Optional;
import org.homeostat.ir.FlatModel;

/**
 * The numbers asked of a run, in two steps: readings make a number of a path each, and a small model of one period computes
 * what is asked from them.
 *
 * @param readings what is read; the value of each is the small model's parameter at the same index
 * @param arithmetic the small model; none if something is wrong with what is asked
 * @param slots for each number asked its slot in the small model
 * @param foreign the slots of the scenario that are paths of other scenarios
 */
public record AskedNumbers(List<Reading> readings, Optional<FlatModel> arithmetic, List<Integer> slots,
        List<Foreign> foreign) {

    /** Nothing is asked. */
    public static final AskedNumbers NONE = new AskedNumbers(List.of(), Optional.empty(), List.of(), List.of());

    /** Keeps its own copies. */
    public AskedNumbers {
        readings = List.copyOf(readings);
        slots = List.copyOf(slots);
        foreign = List.copyOf(foreign);
    }
}
