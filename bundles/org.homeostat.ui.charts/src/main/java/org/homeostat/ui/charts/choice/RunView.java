package org.homeostat.ui.charts.choice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeostat.analysis.ComparisonAnswer;
import org.homeostat.analysis.ComparisonSpec;
import org.homeostat.charts.ChartBuilder;
import org.homeostat.charts.ChartLine;
import org.homeostat.charts.LineChart;
import org.homeostat.results.ResultSeries;
import org.homeostat.results.RunResult;
import org.homeostat.results.ScenarioResult;
import org.homeostat.ui.RunEnd;

/** A run as the views ask about it: what can be chosen, and the charts of a choice. */
public final class RunView {

    private static final int MOST_PANELS = 24;
    private static final int FIRST_VARIABLES = 3;

    private final RunEnd.Finished run;
    private final RunResult result;

    /**
     * Looks at a run.
     *
     * @param run the run
     */
    public RunView(RunEnd.Finished run) {
        this.run = run;
        this.result = run.outcome().result();
    }

    /** The run. */
    public RunEnd.Finished run() {
        return run;
    }

    /** The questions that were answered, name to label. */
    public Map<String, String> questions() {
        Map<String, String> questions = new LinkedHashMap<>();
        for (ComparisonAnswer answer : run.outcome().answers().comparisons()) {
            questions.put(answer.spec().name(), readable(answer.spec().label(), answer.spec().name()));
        }
        return questions;
    }

    /** The answer to a question. */
    public Optional<ComparisonAnswer> answer(String question) {
        return run.outcome().answers().comparisons().stream().filter(answer -> answer.spec().name().equals(question))
                .findFirst();
    }

    /** The scenarios of a question, name to label; all scenarios if there is no such question. */
    public Map<String, String> scenarios(String question) {
        Optional<ComparisonSpec> spec = answer(question).map(ComparisonAnswer::spec);
        Map<String, String> scenarios = new LinkedHashMap<>();
        List<String> names = spec.map(ComparisonSpec::scenarios)
                .orElseGet(() -> result.scenarios().stream().map(ScenarioResult::scenario).toList());
        for (String name : names) {
            result.scenario(name).ifPresent(one -> scenarios.put(name, readable(one.label(), name)));
        }
        return scenarios;
    }

    /** The economies that have results, name to label: those of the question first. */
    public Map<String, String> economies(String question) {
        Map<String, String> all = new LinkedHashMap<>();
        for (ScenarioResult scenario : result.scenarios()) {
            scenario.economies().forEach((name, label) -> all.putIfAbsent(name,
                    name.isEmpty() ? "World" : readable(label, name)));
        }
        return firstThose(answer(question).map(answer -> answer.spec().economies()).orElse(List.of()), all);
    }

    /** The variables that have results, name to label: those of the question first. */
    public Map<String, String> variables(String question) {
        Map<String, String> all = new LinkedHashMap<>();
        for (ScenarioResult scenario : result.scenarios()) {
            scenario.series().forEach(one -> all.putIfAbsent(one.variable(), readable(one.label(), one.variable())));
        }
        return firstThose(answer(question).map(answer -> answer.variables()).orElse(List.of()), all);
    }

    /** What to look at first: what the question asks about, in so many charts as fit. */
    public Choice first(String question) {
        List<String> economies = List.copyOf(economies(question).keySet());
        List<String> variables = List.copyOf(variables(question).keySet());
        List<String> asked = answer(question).map(answer -> answer.variables()).orElse(variables);
        return new Choice(question, economies.subList(0, Math.min(1, economies.size())),
                asked.subList(0, Math.min(FIRST_VARIABLES, asked.size())), Set.of());
    }

    /** The charts of a choice: variable by variable, and for each the economies that have it. */
    public List<Panel> panels(Choice choice) {
        List<String> scenarios = List.copyOf(scenarios(choice.question()).keySet());
        List<Panel> panels = new ArrayList<>();
        for (String variable : choice.variables()) {
            for (String economy : choice.economies()) {
                panel(economy, variable, scenarios, choice).filter(panel -> panels.size() < MOST_PANELS)
                        .ifPresent(panels::add);
            }
        }
        return panels;
    }

    private Optional<Panel> panel(String economy, String variable, List<String> scenarios, Choice choice) {
        LineChart chart = new ChartBuilder(result).overlay(economy, variable, scenarios);
        Optional<ScenarioResult> named = scenarios.stream().flatMap(name -> result.scenario(name).stream())
                .filter(scenario -> scenario.find(economy, variable).isPresent()).findFirst();
        if (named.isEmpty()) {
            return Optional.empty();
        }
        ResultSeries series = named.get().find(economy, variable).orElseThrow();
        List<ChartLine> lines = new ArrayList<>();
        for (int index = 0; index < chart.lines().size(); index++) {
            ChartLine line = chart.lines().get(index);
            lines.add(choice.hidden().contains(scenarios.get(index)) ? empty(line) : line);
        }
        String label = readable(series.label(), variable);
        String title = choice.economies().size() == 1 && choice.variables().size() > 1 ? label : chart.title();
        return Optional.of(new Panel(economy, variable, chart.title(), series.unit(), named.get().periods(),
                new LineChart(title, chart.subtitle(), chart.xLabel(), chart.yLabel(), lines)));
    }

    /** Keeps its place, and so its colour, but is not drawn. */
    private static ChartLine empty(ChartLine line) {
        double[] nothing = new double[line.y().length];
        Arrays.fill(nothing, Double.NaN);
        return new ChartLine(line.name(), line.x(), nothing);
    }

    private static Map<String, String> firstThose(List<String> names, Map<String, String> all) {
        Map<String, String> ordered = new LinkedHashMap<>();
        names.stream().filter(all::containsKey).forEach(name -> ordered.put(name, all.get(name)));
        all.forEach(ordered::putIfAbsent);
        return ordered;
    }

    private static String readable(String label, String name) {
        return label.isEmpty() ? name : label;
    }
}
