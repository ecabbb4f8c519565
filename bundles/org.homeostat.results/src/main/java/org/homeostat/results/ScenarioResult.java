package org.homeostat.results;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One run of one scenario: the paths of all variables over its periods.
 *
 * @param scenario name of the scenario
 * @param label what a reader sees for it
 * @param periods the periods as they are written, {@code 2026}, {@code 2026Q1}
 * @param years the start of each period in calendar years, {@code 2026.25}; not copied, must not be written to
 * @param series the paths, each with one value a period
 */
public record ScenarioResult(String scenario, String label, List<String> periods, double[] years,
        List<ResultSeries> series) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException where a path or the years have another length than the periods, or none at all
     */
    public ScenarioResult {
        Objects.requireNonNull(scenario, "scenario");
        Objects.requireNonNull(label, "label");
        periods = List.copyOf(periods);
        series = List.copyOf(series);
        if (periods.isEmpty() || years.length != periods.size()) {
            throw new IllegalArgumentException(
                    scenario + ": " + periods.size() + " periods and " + years.length + " years");
        }
        for (ResultSeries one : series) {
            if (one.values().length != periods.size()) {
                throw new IllegalArgumentException(scenario + ": " + one.qualifiedName() + " has "
                        + one.values().length + " values for " + periods.size() + " periods");
            }
        }
    }

    /**
     * The path of a variable.
     *
     * @param economy name of the economy; empty for the world
     * @param variable name of the variable
     * @return the path, empty where this scenario has none of this name
     */
    public Optional<ResultSeries> find(String economy, String variable) {
        return series.stream().filter(one -> one.variable().equals(variable) && one.economy().equals(economy))
                .findFirst();
    }

    /**
     * The economies that have a path, with the world (the empty name) where it has one.
     *
     * @return name to label, in the order of the paths
     */
    public Map<String, String> economies() {
        Map<String, String> labels = new LinkedHashMap<>();
        series.forEach(one -> labels.putIfAbsent(one.economy(), one.economyLabel()));
        return labels;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScenarioResult that && scenario.equals(that.scenario) && label.equals(that.label)
                && periods.equals(that.periods) && Arrays.equals(years, that.years) && series.equals(that.series);
    }

    @Override
    public int hashCode() {
        return Objects.hash(scenario, periods, series);
    }

    @Override
    public String toString() {
        return scenario + " " + periods.get(0) + ".." + periods.get(periods.size() - 1) + ", " + series.size()
                + " series";
    }
}
