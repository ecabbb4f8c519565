package org.homeostat.compiler;

import java.util.List;

/**
 * A scenario whose runs differ without compiling it anew.
 *
 * @param scenario the scenario with everything switched on
 * @param switches what turns its items on and off
 * @param asked the numbers asked of each run
 */
public record VariableScenario(CompiledScenario scenario, List<CompiledSwitch> switches, AskedNumbers asked) {

    /** Keeps its own copy of the switches. */
    public VariableScenario {
        switches = List.copyOf(switches);
    }

    /** The same with another state of its scenario. */
    public VariableScenario with(CompiledScenario other) {
        return new VariableScenario(other, switches, asked);
    }
}
