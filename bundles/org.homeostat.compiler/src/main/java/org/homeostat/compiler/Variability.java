package org.homeostat.compiler;

import java.util.List;
import java.util.Set;
import org.homeostat.model.econ.ScenarioItem;

/**
 * What runs of a scenario are to change without compiling it anew.
 *
 * @param switched items of the scenario that are turned on and off, economy by economy; a member that is off is an outsider
 *        of its treaty
 * @param moving the qualified names of parameters that get a value in each period, {@code Chile.profitTax}
 * @param asked the numbers that are made of the paths of each run
 */
public record Variability(Set<ScenarioItem> switched, Set<String> moving, List<Asked> asked) {

    /** Nothing. */
    public static final Variability NONE = new Variability(Set.of(), Set.of(), List.of());

    /** Keeps its own copies. */
    public Variability {
        switched = Set.copyOf(switched);
        moving = Set.copyOf(moving);
        asked = List.copyOf(asked);
    }
}
