package org.homeostat.session.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.homeostat.compiler.CompiledParameter;
import org.homeostat.compiler.CompiledScenario;
import org.homeostat.engine.Trajectory;
import org.homeostat.ir.DisplayUnit;
import org.homeostat.ir.FlatModel;
import org.homeostat.ir.Parameter;
import org.homeostat.ir.Slot;
import org.homeostat.results.ResultSeries;
import org.homeostat.results.ScenarioResult;

/**
 * Turns trajectories into results in the units that readers see: for each economy, the world last, its variables and
 * stocks, then the parameters that are of interest, also where they stand still.
 */
final class ScenarioResults {

    private final CompiledScenario scenario;
    private final Trajectory trajectory;
    private final FlatModel model;

    private ScenarioResults(CompiledScenario scenario, Trajectory trajectory) {
        this.scenario = scenario;
        this.trajectory = trajectory;
        model = trajectory.model();
    }

    /**
     * The result of one scenario.
     *
     * @param shown the qualified names of the parameters to show
     */
    static ScenarioResult of(CompiledScenario scenario, Trajectory trajectory, Set<String> shown) {
        return new ScenarioResults(scenario, trajectory).result(shown);
    }

    /** The parameters that a set of scenarios should show: levers, what any of them moves, and what else is asked for. */
    static Set<String> shown(List<CompiledScenario> scenarios, Predicate<CompiledParameter> asked) {
        Set<String> names = new java.util.LinkedHashSet<>();
        for (CompiledScenario scenario : scenarios) {
            scenario.parameters().stream().filter(one -> one.lever() || one.moves() || asked.test(one))
                    .map(CompiledParameter::qualifiedName).forEach(names::add);
        }
        return names;
    }

    private ScenarioResult result(Set<String> shown) {
        Map<String, List<ResultSeries>> byEconomy = new LinkedHashMap<>();
        scenario.economies().keySet().forEach(economy -> byEconomy.put(economy, new ArrayList<>()));
        byEconomy.put("", new ArrayList<>());
        Set<Integer> moved = new java.util.HashSet<>();
        scenario.parameters().stream().filter(CompiledParameter::moves).forEach(one -> moved.add(one.slot()));
        for (Slot slot : model.slots()) {
            if (!slot.hidden() && !moved.contains(slot.index())) {
                byEconomy.get(slot.economy()).add(series(slot.economy(), slot.name(), slot.label(), slot.unit(),
                        trajectory.path(slot.index())));
            }
        }
        for (CompiledParameter one : scenario.parameters()) {
            if (shown.contains(one.qualifiedName())) {
                byEconomy.get(one.economy()).add(parameter(one));
            }
        }
        int length = model.time().length();
        List<String> periods = new ArrayList<>();
        double[] years = new double[length];
        for (int i = 0; i < length; i++) {
            periods.add(model.time().period(i).toString());
            years[i] = model.time().period(i).toYears();
        }
        return new ScenarioResult(scenario.name(), scenario.label(), periods, years,
                byEconomy.values().stream().flatMap(List::stream).toList());
    }

    private ResultSeries parameter(CompiledParameter one) {
        Parameter declared = model.parameters().get(one.index());
        double[] path;
        if (one.moves()) {
            path = trajectory.path(one.slot());
        } else {
            path = new double[model.time().length()];
            Arrays.fill(path, trajectory.parameter(one.index()));
        }
        return series(one.economy(), one.name(), declared.label(), declared.unit(), path);
    }

    private ResultSeries series(String economy, String name, String label, DisplayUnit unit, double[] path) {
        double[] values = new double[path.length];
        for (int i = 0; i < path.length; i++) {
            values[i] = unit.shown(path[i]);
        }
        return new ResultSeries(economy, scenario.economies().getOrDefault(economy, ""), name,
                label.isEmpty() ? name : label, unit.text(), values);
    }
}
