package org.homeostat.report;

import java.util.List;

/**
 * What a scenario assumes.
 *
 * @param name name of the scenario
 * @param label what a reader sees for it
 * @param lines what it applies, one sentence each; empty where it leaves the world as it is
 */
public record ScenarioNote(String name, String label, List<String> lines) {

    /** Copies the list. */
    public ScenarioNote {
        lines = List.copyOf(lines);
    }
}
