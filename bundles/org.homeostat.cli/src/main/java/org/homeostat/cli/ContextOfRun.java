package org.homeostat.cli;

import java.util.List;
import org.homeostat.analysis.ComparisonAnswer;
import org.homeostat.report.AssumptionNote;
import org.homeostat.report.ReportContext;
import org.homeostat.report.ScenarioNote;
import org.homeostat.session.Listing;
import org.homeostat.session.RunOutcome;

/** What a report on a run says besides its results. */
record ContextOfRun(Listing listing, RunOutcome outcome, Repeat repeat) {

    ReportContext get() {
        List<ScenarioNote> scenarios = listing.scenarios().stream()
                .map(one -> new ScenarioNote(one.name(), one.label(), one.interventions())).toList();
        List<AssumptionNote> assumptions = List.of();
        return new ReportContext(title(), repeat.file().toString(), repeat.command(), scenarios, assumptions);
    }

    /** The question where there is one, and else the file's name as words. */
    private String title() {
        if (outcome.answers().size() == 1) {
            ComparisonAnswer only = outcome.answers().get(0);
            return only.spec().label().isEmpty() ? only.spec().name() : only.spec().label();
        }
        String name = repeat.file().getFileName().toString().replaceFirst("\\.econ$", "").replace('-', ' ').replace('_',
                ' ');
        return name.isEmpty() ? "Results" : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
