package org.homeostat.ui.charts.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.homeostat.results.ResultSeries;
import org.homeostat.results.RunResult;
import org.homeostat.results.ScenarioResult;
import org.homeostat.ui.charts.choice.Choices;
import org.homeostat.ui.charts.choice.Panel;
import org.homeostat.ui.charts.choice.RunView;

/** The part of a run's results that is looked at. */
final class ChosenNumbers {

    private ChosenNumbers() {
    }

    static RunResult of(RunView run, Choices choices) {
        Set<List<String>> wanted = new HashSet<>();
        for (Panel panel : choices.panels()) {
            wanted.add(List.of(panel.economy(), panel.variable()));
        }
        Set<String> names = run.scenarios(choices.choice().question()).keySet();
        RunResult all = run.run().outcome().result();
        List<ScenarioResult> scenarios = new ArrayList<>();
        for (String name : names) {
            if (!choices.choice().hidden().contains(name)) {
                all.scenario(name).ifPresent(scenario -> scenarios.add(part(scenario, wanted)));
            }
        }
        return new RunResult(scenarios, all.provenance());
    }

    private static ScenarioResult part(ScenarioResult scenario, Set<List<String>> wanted) {
        List<ResultSeries> series = scenario.series().stream()
                .filter(one -> wanted.contains(List.of(one.economy(), one.variable()))).toList();
        return new ScenarioResult(scenario.scenario(), scenario.label(), scenario.periods(), scenario.years(), series);
    }
}
