package org.homeostat.report;

import java.util.List;

/**
 * What a report needs to know besides the results.
 *
 * @param title what the report is called
 * @param file the model's file, as the user named it
 * @param command what to type to get the same results again
 * @param scenarios what the scenarios assume
 * @param assumptions the figures that the model assumes
 */
public record ReportContext(String title, String file, String command, List<ScenarioNote> scenarios,
        List<AssumptionNote> assumptions) {

    /** Copies the lists. */
    public ReportContext {
        scenarios = List.copyOf(scenarios);
        assumptions = List.copyOf(assumptions);
    }
}
