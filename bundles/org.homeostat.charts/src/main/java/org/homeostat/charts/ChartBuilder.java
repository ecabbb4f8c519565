package org.homeostat.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeostat.results.ResultSeries;
import org.homeostat.results.RunResult;
import org.homeostat.results.ScenarioResult;

/** Charts of a run: a line for each scenario, in the order in which the scenarios are named. */
public final class ChartBuilder {

    private final RunResult result;

    /**
     * Charts of a run.
     *
     * @param result the run
     */
    public ChartBuilder(RunResult result) {
        this.result = result;
    }

    /**
     * One variable of one economy.
     *
     * @param economy name of the economy; empty for the world
     * @param variable name of the variable
     * @param scenarios names of the scenarios
     * @return the chart; without lines where no scenario has the variable
     */
    public LineChart overlay(String economy, String variable, List<String> scenarios) {
        List<Path> paths = paths(economy, variable, scenarios);
        if (paths.isEmpty()) {
            return new LineChart(variable, "", "", "", List.of());
        }
        ResultSeries named = paths.get(0).series;
        return new LineChart(title(named), Units.words(named.unit()), "", named.unit(), lines(paths));
    }

    /**
     * How far one variable of one economy is from its path in the first scenario: in percent of it, in points where
     * the unit is percent, in the variable's own numbers where it has no unit.
     *
     * @param economy name of the economy; empty for the world
     * @param variable name of the variable
     * @param scenarios names of the scenarios, the one that the others are held against first
     * @return the chart; its first line is level at zero
     */
    public LineChart difference(String economy, String variable, List<String> scenarios) {
        List<Path> paths = paths(economy, variable, scenarios);
        if (paths.isEmpty()) {
            return new LineChart(variable, "", "", "", List.of());
        }
        Differences differences = new Differences(paths.get(0).series);
        return new LineChart(title(paths.get(0).series), differences.words(paths.get(0).name()), "", differences.unit(),
                lines(differences, paths));
    }

    /**
     * One variable of many economies, a small chart for each.
     *
     * @param variable name of the variable
     * @param economies names of the economies; those without the variable are left out
     * @param scenarios names of the scenarios
     * @return the charts, each on its own scale
     */
    public ChartGrid grid(String variable, List<String> economies, List<String> scenarios) {
        List<LineChart> panels = new ArrayList<>();
        String title = variable;
        String subtitle = "";
        for (List<Path> paths : found(variable, economies, scenarios)) {
            ResultSeries named = paths.get(0).series;
            title = label(named);
            subtitle = Units.words(named.unit());
            panels.add(new LineChart(place(named), "", "", named.unit(), lines(paths)));
        }
        return new ChartGrid(title, (subtitle.isEmpty() ? "" : subtitle + ", ") + "each on its own scale", false,
                panels);
    }

    /**
     * How far one variable of many economies is from its path in the first scenario, a small chart for each.
     *
     * @param variable name of the variable
     * @param economies names of the economies; those without the variable are left out
     * @param scenarios names of the scenarios, the one that the others are held against first
     * @return the charts, all on the same scale
     */
    public ChartGrid differenceGrid(String variable, List<String> economies, List<String> scenarios) {
        List<LineChart> panels = new ArrayList<>();
        String title = variable;
        String subtitle = "";
        for (List<Path> paths : found(variable, economies, scenarios)) {
            ResultSeries named = paths.get(0).series;
            Differences differences = new Differences(named);
            title = label(named);
            subtitle = differences.words(paths.get(0).name());
            panels.add(new LineChart(place(named), "", "", differences.unit(), lines(differences, paths)));
        }
        return new ChartGrid(title, subtitle, true, panels);
    }

    /** The paths of the economies that have the variable. */
    private List<List<Path>> found(String variable, List<String> economies, List<String> scenarios) {
        return economies.stream().map(economy -> paths(economy, variable, scenarios))
                .filter(paths -> !paths.isEmpty()).toList();
    }

    private List<Path> paths(String economy, String variable, List<String> scenarios) {
        List<Path> paths = new ArrayList<>();
        for (String name : scenarios) {
            Optional<ScenarioResult> scenario = result.scenario(name);
            scenario.flatMap(one -> one.find(economy, variable))
                    .ifPresent(series -> paths.add(new Path(scenario.get(), series)));
        }
        return paths;
    }

    private static List<ChartLine> lines(List<Path> paths) {
        return paths.stream().map(path -> new ChartLine(path.name(), path.scenario.years(), path.series.values()))
                .toList();
    }

    private static List<ChartLine> lines(Differences differences, List<Path> paths) {
        return paths.stream()
                .map(path -> new ChartLine(path.name(), path.scenario.years(), differences.of(path.series.values())))
                .toList();
    }

    private static String title(ResultSeries series) {
        String place = place(series);
        return place.isEmpty() ? label(series) : place + ": " + label(series);
    }

    private static String label(ResultSeries series) {
        return series.label().isEmpty() ? series.variable() : series.label();
    }

    private static String place(ResultSeries series) {
        return series.economyLabel().isEmpty() ? series.economy() : series.economyLabel();
    }

    /** A variable in a scenario. */
    private record Path(ScenarioResult scenario, ResultSeries series) {
        String name() {
            return scenario.label().isEmpty() ? scenario.scenario() : scenario.label();
        }
    }
}
