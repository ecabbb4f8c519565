package org.homeostat.results;

import java.util.List;
import java.util.Optional;

/**
 * What a run gave.
 *
 * @param scenarios the scenarios run, in the order asked for
 * @param provenance what is needed to repeat it
 */
public record RunResult(List<ScenarioResult> scenarios, Provenance provenance) {

    /** Copies the list. */
    public RunResult {
        scenarios = List.copyOf(scenarios);
    }

    /**
     * The result of a scenario.
     *
     * @param name name of the scenario
     * @return its result, empty where it was not run
     */
    public Optional<ScenarioResult> scenario(String name) {
        return scenarios.stream().filter(one -> one.scenario().equals(name)).findFirst();
    }
}
