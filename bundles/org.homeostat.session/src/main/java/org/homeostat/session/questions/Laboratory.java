package org.homeostat.session.questions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.homeostat.analysis.games.Workers;
import org.homeostat.compiler.CompiledParameter;
import org.homeostat.compiler.CompiledScenario;
import org.homeostat.compiler.Foreign;
import org.homeostat.compiler.Variability;
import org.homeostat.compiler.VariableScenario;
import org.homeostat.compiler.p3settings.Setting;
import org.homeostat.engine.Backend;
import org.homeostat.engine.Cancellation;
import org.homeostat.engine.RunOptions;
import org.homeostat.engine.Simulator;
import org.homeostat.engine.Trajectory;
import org.homeostat.ir.FlatModel;
import org.homeostat.ir.Slot;
import org.homeostat.ir.TimeAxis;
import org.homeostat.model.econ.Scenario;
import org.homeostat.session.Problem;
import org.homeostat.session.check.Diagnosis;
import org.homeostat.session.check.Model;

/** Where experiments are prepared: one model, its settings, and who does the work. */
final class Laboratory {

    private final Model model;
    private final List<Setting> settings;
    private final Backend backend;
    private final Function<String, RunOptions> seeds;
    private final Cancellation cancellation;
    private final Workers workers;
    private final Map<String, Trajectory> known = new HashMap<>();
    private final Map<String, CompiledScenario> compiled = new HashMap<>();

    Laboratory(Model model, List<Setting> settings, Backend backend, Function<String, RunOptions> seeds,
            Cancellation cancellation,
            Workers workers) {
        this.model = model;
        this.settings = settings;
        this.backend = backend;
        this.seeds = seeds;
        this.cancellation = cancellation;
        this.workers = workers;
    }

    Model model() {
        return model;
    }

    Workers workers() {
        return workers;
    }

    /** How a scenario is run, with its shocks. */
    RunOptions options(String scenario) {
        return seeds.apply(scenario).cancelledBy(cancellation);
    }

    Simulator simulator(FlatModel flat) {
        return Simulator.of(flat, backend, model.functions());
    }

    /** An experiment as it is compiled. */
    Experiment experiment(Scenario scenario, Variability variability, EObject question) {
        return experiment(scenario, variability, question, rewriting -> {});
    }

    /**
     * An experiment.
     *
     * @param question what asks for it, where problems without a place of their own are told
     * @param changes what is changed after compiling
     */
    Experiment experiment(Scenario scenario, Variability variability, EObject question, Consumer<Rewriting> changes) {
        return Experiment.of(compile(scenario, variability, question), changes, this);
    }

    /** A compiled scenario without errors. */
    VariableScenario compile(Scenario scenario, Variability variability, EObject question) {
        VariableScenario result = model.compile(scenario, settings, variability);
        if (result.scenario().model().isEmpty()) {
            Problem first = result.scenario().findings().stream().map(Diagnosis::problem).filter(Problem::isError)
                    .findFirst().orElse(null);
            throw new QuestionException(question,
                    first == null ? "scenario " + scenario.getName() + " can't be compiled"
                            : first.line() > 0 ? first.message() + " (line " + first.line() + ")" : first.message());
        }
        return result;
    }

    /** The path that a quantity has in another scenario, on the same periods. */
    double[] path(Foreign foreign, TimeAxis time) {
        CompiledScenario other = compiled.computeIfAbsent(foreign.scenario().getName(),
                name -> compile(foreign.scenario(), Variability.NONE, foreign.scenario()).scenario());
        Trajectory run = known.computeIfAbsent(foreign.scenario().getName(),
                name -> simulator(other.model().orElseThrow()).run(options(name)));
        int shift = run.model().time().indexOf(time.first());
        if (shift < 0 || shift + time.length() > run.length()) {
            throw new QuestionException(foreign.scenario(), "scenario " + foreign.scenario().getName() + " runs over "
                    + run.model().time() + ", and " + foreign.quantity() + " is needed over " + time);
        }
        double[] path = new double[time.length()];
        for (int period = 0; period < path.length; period++) {
            path[period] = value(other, run, foreign, period + shift);
        }
        return path;
    }

    private static double value(CompiledScenario scenario, Trajectory run, Foreign foreign, int period) {
        for (CompiledParameter one : scenario.parameters()) {
            if (one.qualifiedName().equals(foreign.quantity())) {
                return one.moves() ? run.value(one.slot(), period) : run.parameter(one.index());
            }
        }
        Slot slot = run.model().findSlot(foreign.quantity()).orElseThrow(() -> new QuestionException(
                foreign.scenario(), "scenario " + scenario.name() + " has no " + foreign.quantity()));
        return run.value(slot.index(), period);
    }
}
