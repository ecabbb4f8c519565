package org.homeostat.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.homeostat.analysis.ComparisonAnswer;
import org.homeostat.report.AssumptionNote;
import org.homeostat.report.ReportContext;
import org.homeostat.report.ScenarioNote;
import org.homeostat.session.Assumption;
import org.homeostat.session.RunOutcome;

/** What a report on a run says besides its results. */
record ContextOfRun(Models.Model model, RunOutcome outcome, Repeat repeat) {

    ReportContext get() {
        List<ScenarioNote> scenarios = model.listing().scenarios().stream()
                .map(one -> new ScenarioNote(one.name(), one.label(), one.interventions())).toList();
        List<AssumptionNote> assumptions = model.assumptions().stream().map(this::note).toList();
        return new ReportContext(title(), repeat.file().toString(), repeat.command(), scenarios, assumptions);
    }

    private AssumptionNote note(Assumption one) {
        String value = one.value().replace(" [", " ").replace("[", " ").replace("]", "");
        String replaced = outcome.result().provenance().settings().entrySet().stream()
                .filter(setting -> isOf(setting, one)).map(setting -> setting.getKey() + " = " + setting.getValue())
                .collect(Collectors.joining(", "));
        String comment = replaced.isEmpty() ? one.comment()
                : ("In this run: " + replaced + ". " + one.comment()).strip();
        return new AssumptionNote(one.economyLabel(), one.name(), one.label(), value, "", comment);
    }

    private static boolean isOf(Map.Entry<String, String> setting, Assumption one) {
        String name = setting.getKey().substring(setting.getKey().indexOf('.') + 1);
        return name.equals(one.name());
    }

    /** The question where there is one, and else the file's name as words. */
    private String title() {
        if (outcome.answers().comparisons().size() == 1) {
            ComparisonAnswer only = outcome.answers().comparisons().get(0);
            return only.spec().label().isEmpty() ? only.spec().name() : only.spec().label();
        }
        String name = repeat.file().getFileName().toString().replaceFirst("\\.econ$", "").replaceAll("[-_]", " ");
        return name.isEmpty() ? "Results" : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
