package org.homeostat.session.questions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.homeostat.compiler.AskedNumbers;
import org.homeostat.compiler.CompiledParameter;
import org.homeostat.compiler.CompiledScenario;
import org.homeostat.compiler.CompiledSwitch;
import org.homeostat.compiler.Foreign;
import org.homeostat.compiler.VariableScenario;
import org.homeostat.engine.ModelException;
import org.homeostat.engine.RunOptions;
import org.homeostat.engine.Simulator;
import org.homeostat.engine.Trajectory;
import org.homeostat.ir.Definition;
import org.homeostat.ir.Equation;
import org.homeostat.ir.FlatModel;
import org.homeostat.ir.ParameterRef;
import org.homeostat.ir.Slot;
import org.homeostat.session.outcome.AskedValues;
import org.homeostat.session.outcome.Paths;

/** A scenario that is compiled once and run many times, on many threads, each time with other values of parameters. */
final class Experiment {

    private final CompiledScenario scenario;
    private final List<CompiledSwitch> switches;
    private final AskedNumbers asked;
    private final FlatModel model;
    private final Simulator simulator;
    private final AskedValues values;
    private final RunOptions plain;

    private Experiment(VariableScenario compiled, FlatModel model, Laboratory laboratory) {
        this.scenario = compiled.scenario();
        this.switches = compiled.switches();
        this.asked = compiled.asked();
        this.model = model;
        this.simulator = laboratory.simulator(model);
        this.values = new AskedValues(asked, List.of(), laboratory.model().functions());
        this.plain = laboratory.options(scenario.name());
    }

    /**
     * Prepares a compiled scenario.
     *
     * @param compiled the scenario, without errors
     * @param changes what is to be changed in it first
     * @param laboratory runs the other scenarios that are read
     */
    static Experiment of(VariableScenario compiled, Consumer<Rewriting> changes, Laboratory laboratory) {
        Rewriting rewriting = new Rewriting(compiled.scenario().model().orElseThrow());
        for (Foreign foreign : compiled.asked().foreign()) {
            rewriting.give(foreign.slot(), laboratory.path(foreign, compiled.scenario().model().orElseThrow().time()));
        }
        changes.accept(rewriting);
        return new Experiment(compiled, rewriting.model(), laboratory);
    }

    /** The scenario. */
    CompiledScenario scenario() {
        return scenario;
    }

    /** The model as it is run. */
    FlatModel model() {
        return model;
    }

    /** Which of these economies are identical. */
    List<List<Integer>> kinds(List<String> economies) {
        return new Twins(model, asked).kinds(economies);
    }

    /** What turns items of the scenario on and off. */
    List<CompiledSwitch> switches() {
        return switches;
    }

    /** The parameter of an economy, the empty name for the world's. */
    Optional<CompiledParameter> parameter(String economy, String name) {
        return parameter(scenario, economy, name);
    }

    static Optional<CompiledParameter> parameter(CompiledScenario scenario, String economy, String name) {
        return scenario.parameters().stream().filter(one -> one.economy().equals(economy) && one.name().equals(name))
                .findFirst();
    }

    /** The slot of that name that readers see. */
    Optional<Slot> slot(String economy, String name) {
        return model.slots().stream()
                .filter(one -> !one.hidden() && one.economy().equals(economy) && one.name().equals(name)).findFirst();
    }

    /**
     * Runs it.
     *
     * @param values values of parameters, by index
     * @throws ModelException where the run can't go on
     */
    Trajectory run(Map<Integer, Double> values) {
        return simulator.run(new RunOptions(plain.seed(), plain.draw(), values, plain.cancellation()));
    }

    /** The numbers asked of a run, in the order asked; NaN where arithmetic on the paths gives none. */
    double[] numbers(Trajectory run) {
        try {
            return values.numbers(Paths.of(run), model.time().dt());
        } catch (ModelException notFinite) {
            double[] numbers = new double[asked.slots().size()];
            Arrays.fill(numbers, Double.NaN);
            return numbers;
        }
    }

    /** The slot whose path in the last period one of the numbers is; none where it is made in another way. */
    Optional<Integer> pathOf(int number) {
        FlatModel small = asked.arithmetic().orElseThrow();
        List<Integer> found = new ArrayList<>();
        for (Equation equation : small.equations()) {
            if (equation.slot() == asked.slots().get(number) && equation instanceof Definition definition
                    && definition.value() instanceof ParameterRef ref
                    && asked.readings().get(ref.index()).aggregate().toString().equals("last")) {
                found.add(asked.readings().get(ref.index()).slot());
            }
        }
        return found.stream().findFirst();
    }
}
