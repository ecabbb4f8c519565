package org.homeostat.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeostat.analysis.measure.MeasureRow;
import org.homeostat.analysis.measure.MeasureValue;
import org.homeostat.results.ResultSeries;
import org.homeostat.results.RunResult;
import org.homeostat.results.ScenarioResult;

/** Holds scenarios against the first of them, variable by variable and economy by economy. */
public final class Comparison {

    private final List<ScenarioResult> scenarios;
    private final List<String> periods;

    private Comparison(List<ScenarioResult> scenarios) {
        this.scenarios = scenarios;
        this.periods = scenarios.get(0).periods().stream()
                .filter(period -> scenarios.stream().allMatch(one -> one.periods().contains(period))).toList();
    }

    /**
     * Answers a comparison that asks for no measures; see the other method.
     *
     * @param result the results
     * @param spec what to compare
     * @return the answer
     */
    public static ComparisonAnswer of(RunResult result, ComparisonSpec spec) {
        return of(result, List.of(), spec);
    }

    /**
     * Answers a comparison from the results of its scenarios. Only periods that all of them have are compared.
     *
     * @param result the results
     * @param measures the measures of the scenarios
     * @param spec what to compare
     * @return the answer
     * @throws IllegalArgumentException where a scenario is not among the results, the scenarios share no period, or a
     *         variable or measure is found in none of the economies
     */
    public static ComparisonAnswer of(RunResult result, List<MeasureValue> measures, ComparisonSpec spec) {
        List<ScenarioResult> scenarios = spec.scenarios().stream()
                .map(name -> result.scenario(name).orElseThrow(() -> new IllegalArgumentException(
                        spec.name() + " compares scenario " + name + ", which was not run")))
                .toList();
        if (scenarios.isEmpty()) {
            throw new IllegalArgumentException(spec.name() + " compares no scenarios");
        }
        Comparison comparison = new Comparison(scenarios);
        if (comparison.periods.isEmpty()) {
            throw new IllegalArgumentException(spec.name() + ": " + String.join(", ", spec.scenarios())
                    + " have no period in common");
        }
        List<VariableComparison> results = new ArrayList<>();
        for (String variable : spec.variables()) {
            int before = results.size();
            spec.economies().forEach(economy -> comparison.of(economy, variable).ifPresent(results::add));
            if (results.size() == before) {
                throw new IllegalArgumentException(
                        spec.name() + ": no economy has a variable " + variable + " in all scenarios");
            }
        }
        for (QuantityName quantity : spec.quantities()) {
            results.add(comparison.of(quantity.economy(), quantity.variable())
                    .orElseThrow(() -> new IllegalArgumentException(spec.name() + ": there is no " + quantity.economy()
                            + "." + quantity.variable() + " in all scenarios")));
        }
        return new ComparisonAnswer(spec, comparison.periods, results, rows(measures, spec));
    }

    private static List<MeasureRow> rows(List<MeasureValue> measures, ComparisonSpec spec) {
        List<MeasureRow> rows = new ArrayList<>();
        for (String measure : spec.measures()) {
            List<MeasureValue> asked = new ArrayList<>();
            for (String scenario : spec.scenarios()) {
                measures.stream().filter(one -> isAsked(one, measure) && one.scenario().equals(scenario))
                        .filter(one -> one.economy().isEmpty() || measure.contains(".")
                                || spec.economies().contains(one.economy()))
                        .forEach(asked::add);
            }
            List<MeasureRow> complete = MeasureRow.of(asked).stream()
                    .filter(row -> row.values().size() == spec.scenarios().size()).toList();
            if (complete.isEmpty()) {
                throw new IllegalArgumentException(
                        spec.name() + ": no economy has the measure " + measure + " in all scenarios");
            }
            rows.addAll(complete);
        }
        return rows;
    }

    private static boolean isAsked(MeasureValue one, String measure) {
        return one.measure().equals(measure) || (one.economy() + "." + one.measure()).equals(measure);
    }

    private Optional<VariableComparison> of(String economy, String variable) {
        List<ScenarioPath> paths = new ArrayList<>();
        for (ScenarioResult scenario : scenarios) {
            Optional<ResultSeries> series = scenario.find(economy, variable);
            if (series.isEmpty()) {
                return Optional.empty();
            }
            paths.add(new ScenarioPath(scenario.scenario(), scenario.label(), common(scenario, series.get())));
        }
        ResultSeries named = scenarios.get(0).find(economy, variable).orElseThrow();
        List<Difference> differences = paths.stream().skip(1).map(path -> difference(paths.get(0).values(), path))
                .toList();
        return Optional.of(new VariableComparison(economy, named.economyLabel(), variable, named.label(), named.unit(),
                paths, differences));
    }

    private double[] common(ScenarioResult scenario, ResultSeries series) {
        if (scenario.periods().equals(periods)) {
            return series.values();
        }
        return periods.stream().mapToInt(scenario.periods()::indexOf).mapToDouble(at -> series.values()[at]).toArray();
    }

    private Difference difference(double[] against, ScenarioPath path) {
        double sum = 0;
        int largest = 0;
        for (int period = 0; period < against.length; period++) {
            double difference = path.values()[period] - against[period];
            sum += difference;
            if (Math.abs(difference) > Math.abs(path.values()[largest] - against[largest])) {
                largest = period;
            }
        }
        int end = against.length - 1;
        double last = path.values()[end] - against[end];
        double percent = against[end] == 0 ? Double.NaN : 100 * last / Math.abs(against[end]);
        return new Difference(path.scenario(), last, percent, path.values()[largest] - against[largest],
                periods.get(largest), sum / against.length);
    }
}
