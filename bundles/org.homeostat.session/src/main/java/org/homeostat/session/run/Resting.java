package org.homeostat.session.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.homeostat.analysis.rest.Mode;
import org.homeostat.analysis.rest.RestAnswer;
import org.homeostat.analysis.rest.RestPoint;
import org.homeostat.analysis.rest.RestValue;
import org.homeostat.compiler.Asked;
import org.homeostat.compiler.CompiledScenario;
import org.homeostat.compiler.VariableScenario;
import org.homeostat.engine.Backend;
import org.homeostat.engine.ModelException;
import org.homeostat.engine.RunOptions;
import org.homeostat.engine.steady.Combination;
import org.homeostat.engine.steady.SteadyAnswer;
import org.homeostat.engine.steady.SteadyOptions;
import org.homeostat.engine.steady.SteadyState;
import org.homeostat.ir.Accumulation;
import org.homeostat.ir.DisplayUnit;
import org.homeostat.ir.FlatModel;
import org.homeostat.ir.Slot;
import org.homeostat.language.syntax.DeepStack;
import org.homeostat.model.econ.Steady;
import org.homeostat.session.CancelledException;
import org.homeostat.session.Progress;
import org.homeostat.session.RunFailedException;
import org.homeostat.session.check.Model;
import org.homeostat.session.outcome.AskedValues;

/**
 * Looks for rest points. What time, policies and given paths are in the last period of the scenario is taken to hold for
 * ever: the question is where the scenario would end.
 */
final class Resting {

    private static final int STARTS = 8;
    private static final int MOST_DRIFTS = 3;

    private final Model model;
    private final Map<Steady, Found> found = new HashMap<>();

    /** What was found for one question. */
    private record Found(VariableScenario scenario, SteadyAnswer answer) {
    }

    Resting(Model model) {
        this.model = model;
    }

    /** The answer in words and figures. */
    RestAnswer answer(Steady question, Batch batch, Progress progress) throws RunFailedException {
        String label = question.getLabel() == null ? question.getName() : question.getLabel();
        String name = question.getScenario().getName();
        try {
            Found rest = find(question, batch, progress);
            CompiledScenario scenario = rest.scenario.scenario();
            FlatModel flat = scenario.model().orElseThrow();
            return new RestAnswer(question.getName(), label, scenario.name(), scenario.label(),
                    rest.answer.points().stream().map(point -> point(point, rest.answer, scenario)).toList(),
                    rest.answer.points().isEmpty() ? failure(rest.answer, flat) : "");
        } catch (ModelException e) {
            return new RestAnswer(question.getName(), label, name, name, List.of(),
                    withoutStop(e.failures().get(0).message()));
        }
    }

    /**
     * The numbers that are asked of the rest point; nothing where there is none.
     *
     * @throws ModelException if the scenario has no first period, or a number is not finite
     */
    Map<Asked, Double> numbers(Steady question, Batch batch, Progress progress) throws RunFailedException {
        Found rest = find(question, batch, progress);
        if (rest.answer.points().isEmpty()) {
            return Map.of();
        }
        var values = rest.answer.points().get(0).values();
        FlatModel flat = rest.scenario.scenario().model().orElseThrow();
        return new AskedValues(rest.scenario.asked(), model.asked(rest.scenario.scenario().name()), model.functions())
                .of((slot, period) -> values.get(slot), flat.time().dt());
    }

    private Found find(Steady question, Batch batch, Progress progress) throws RunFailedException {
        Found known = found.get(question);
        if (known == null) {
            VariableScenario scenario = batch.compiled(question.getScenario().getName());
            FlatModel flat = scenario.scenario().model().orElseThrow();
            SteadyOptions options = new SteadyOptions(flat.time().length() - 1, STARTS, 1,
                    RunOptions.PLAIN.cancelledBy(progress::isCancelled));
            try {
                known = new Found(scenario, DeepStack.call("rest",
                        () -> SteadyState.of(flat, Backend.BYTECODE, model.functions()).solve(options)));
            } catch (org.homeostat.engine.CancelledException e) {
                throw new CancelledException();
            }
            found.put(question, known);
        }
        return known;
    }

    private static RestPoint point(org.homeostat.engine.steady.RestPoint point, SteadyAnswer answer,
            CompiledScenario scenario) {
        FlatModel flat = scenario.model().orElseThrow();
        List<RestValue> values = new ArrayList<>();
        for (Slot slot : flat.slots()) {
            if (!slot.hidden()) {
                boolean stock = flat.equations().get(slot.index()) instanceof Accumulation;
                values.add(new RestValue(slot.economy(), scenario.economies().getOrDefault(slot.economy(), ""),
                        slot.name(), slot.label().isEmpty() ? slot.name() : slot.label(), slot.unit().text(),
                        slot.unit().shown(point.values().get(slot.index())), stock));
            }
        }
        double dt = flat.time().dt();
        List<Mode> modes = point.eigenvalues().stream().filter(one -> one.imaginary() >= 0)
                .map(one -> point.continuous() ? Mode.ofFlow(one.real(), one.imaginary())
                        : Mode.ofMap(one.real(), one.imaginary(), dt))
                .toList();
        return new RestPoint(values, point.residual(), RestPoint.Stability.valueOf(point.stability().name()), modes,
                point.undetermined().stream().map(flat::slot).toList(),
                answer.conserved().stream().map(one -> one.text(flat) + " = " + unit(one, flat).format(one.value()))
                        .toList(),
                point.redundant().stream().map(one -> one.text(flat) + " is 0, and rounding leaves "
                        + unit(one, flat).format(one.value()))
                        .toList());
    }

    private static DisplayUnit unit(Combination combination, FlatModel flat) {
        return flat.slots().get(combination.terms().get(0).slot()).unit();
    }

    private static String failure(SteadyAnswer answer, FlatModel flat) {
        String drifts = answer.drifts().stream().limit(MOST_DRIFTS).map(drift -> flat.slot(drift.slot())
                + " still changes by " + flat.slots().get(drift.slot()).unit().format(drift.change()) + " a period")
                .collect(Collectors.joining(", "));
        String why = withoutStop(answer.explanation());
        return why.isEmpty() ? drifts : drifts.isEmpty() ? why : why + "; " + drifts;
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
