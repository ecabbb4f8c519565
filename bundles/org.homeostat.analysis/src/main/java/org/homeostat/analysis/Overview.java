package org.homeostat.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.homeostat.results.ResultSeries;
import org.homeostat.results.RunResult;
import org.homeostat.results.ScenarioResult;

/** What to look at where a model asks no question: all scenarios on what they have in common. */
public final class Overview {

    private Overview() {
    }

    /**
     * A comparison of all scenarios that were run.
     *
     * @param result the run
     * @param title what a reader sees for it
     * @param most how many variables at most; those that the most economies have come first
     * @return what to compare, with variables that are in all scenarios
     */
    public static ComparisonSpec of(RunResult result, String title, int most) {
        Map<String, Integer> uses = new LinkedHashMap<>();
        List<String> economies = new ArrayList<>();
        ScenarioResult first = result.scenarios().get(0);
        for (ResultSeries series : first.series()) {
            boolean everywhere = result.scenarios().stream()
                    .allMatch(one -> one.find(series.economy(), series.variable()).isPresent());
            if (everywhere) {
                uses.merge(series.variable(), series.economy().isEmpty() ? 0 : 1, Integer::sum);
                if (!economies.contains(series.economy())) {
                    economies.add(series.economy());
                }
            }
        }
        List<String> variables = uses.entrySet().stream()
                .sorted((one, other) -> Integer.compare(other.getValue(), one.getValue())).limit(most)
                .map(Map.Entry::getKey).toList();
        if (economies.remove("")) {
            economies.add("");
        }
        List<String> scenarios = result.scenarios().stream().map(ScenarioResult::scenario).toList();
        return new ComparisonSpec("", title, scenarios, economies, variables);
    }
}
