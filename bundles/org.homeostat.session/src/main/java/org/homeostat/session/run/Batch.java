package org.homeostat.session.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeostat.compiler.Asked;
import org.homeostat.compiler.CompileOptions;
import org.homeostat.compiler.CompiledScenario;
import org.homeostat.compiler.VariableScenario;
import org.homeostat.compiler.p3settings.Setting;
import org.homeostat.engine.Backend;
import org.homeostat.engine.Failure;
import org.homeostat.engine.ModelException;
import org.homeostat.engine.Trajectory;
import org.homeostat.language.syntax.DeepStack;
import org.homeostat.session.Problem;
import org.homeostat.session.Progress;
import org.homeostat.session.RunFailedException;
import org.homeostat.session.check.Diagnosis;
import org.homeostat.session.check.Model;
import org.homeostat.session.outcome.AskedValues;
import org.homeostat.session.outcome.OutcomeFailures;
import org.homeostat.session.outcome.Paths;

/** Compiles scenarios and runs them side by side. */
final class Batch {

    private final Model model;
    private final List<Setting> settings;
    private final Seeds seeds;
    private final Optional<List<Asked>> asked;

    /** Runs with some parameters replaced, and asks what the file asks. */
    Batch(Model model, List<Setting> settings, Seeds seeds) {
        this(model, settings, seeds, Optional.empty());
    }

    private Batch(Model model, List<Setting> settings, Seeds seeds, Optional<List<Asked>> asked) {
        this.model = model;
        this.settings = settings;
        this.seeds = seeds;
        this.asked = asked;
    }

    /** The same, asking something else. */
    Batch asking(List<Asked> other) {
        return new Batch(model, settings, seeds, Optional.of(other));
    }

    /**
     * A scenario that was run.
     *
     * @param scenario as it was compiled
     * @param trajectory its paths
     * @param numbers what was asked of it
     */
    record Done(CompiledScenario scenario, Trajectory trajectory, Map<Asked, Double> numbers) {
    }

    /**
     * Runs scenarios.
     *
     * @param names their names
     * @param threads how many at the same time
     * @return each by its name, in the order given
     * @throws RunFailedException if any cannot be compiled or fails
     * @throws CancelledException if {@code progress} says so
     */
    Map<String, Done> run(Collection<String> names, Backend engine, int threads, Progress progress)
            throws RunFailedException {
        List<VariableScenario> compiled = filled(compile(names), engine);
        List<ScenarioRuns.Job> jobs = compiled.stream().map(VariableScenario::scenario)
                .map(one -> new ScenarioRuns.Job(one.model().orElseThrow(), seeds.options(one.name()))).toList();
        List<ScenarioRuns.Ending> endings = ScenarioRuns.run(jobs, engine, model.functions(), threads, progress);
        stopAt(endings.stream().flatMap(ending -> ending.failures().stream()).toList());
        Map<String, Done> done = new LinkedHashMap<>();
        for (int i = 0; i < compiled.size(); i++) {
            CompiledScenario scenario = compiled.get(i).scenario();
            done.put(scenario.name(), new Done(scenario, endings.get(i).trajectory(),
                    numbers(compiled.get(i), endings.get(i).trajectory())));
        }
        return done;
    }

    private List<VariableScenario> filled(List<VariableScenario> compiled, Backend engine) throws RunFailedException {
        List<VariableScenario> filled = new ArrayList<>();
        for (VariableScenario one : compiled) {
            Counterfactuals counterfactuals = new Counterfactuals(model, engine, seeds.options(one.scenario().name()));
            try {
                filled.add(one.scenario().needed().isEmpty() ? one
                        : one.with(DeepStack.call("compile",
                                () -> counterfactuals.filled(one.scenario(), CompileOptions.PLAIN.with(settings)))));
            } catch (ModelException e) {
                stopAt(e.failures());
            }
        }
        return filled;
    }

    private Map<Asked, Double> numbers(VariableScenario compiled, Trajectory trajectory) throws RunFailedException {
        try {
            return new AskedValues(compiled.asked(), asked.orElseGet(() -> model.asked(compiled.scenario().name())),
                    model.functions())
                    .of(Paths.of(trajectory), trajectory.model().time().dt());
        } catch (ModelException e) {
            stopAt(new OutcomeFailures(model, compiled.scenario().name()).readable(e.failures()));
            throw e;
        }
    }

    /**
     * One scenario, compiled.
     *
     * @throws RunFailedException if it cannot be
     */
    VariableScenario compiled(String name) throws RunFailedException {
        return compile(List.of(name)).get(0);
    }

    private List<VariableScenario> compile(Collection<String> names) throws RunFailedException {
        List<VariableScenario> compiled = DeepStack.call("compile",
                () -> new ArrayList<>(names.stream().map(this::compile).toList()));
        if (compiled.stream().anyMatch(one -> one.scenario().model().isEmpty())) {
            Diagnosis diagnosis = new Diagnosis(model.project());
            compiled.forEach(one -> one.scenario().findings().forEach(diagnosis::add));
            List<Problem> errors = diagnosis.inOrder().stream().filter(Problem::isError).toList();
            throw new RunFailedException(errors.isEmpty() ? List.of(Problem.ofFile(model.project().given().toString(),
                    "something in this model can't be run by this version of Homeostat")) : errors);
        }
        return compiled;
    }

    private VariableScenario compile(String name) {
        return asked.map(other -> model.compile(name, settings, other)).orElseGet(() -> model.compile(name, settings));
    }

    private void stopAt(List<Failure> failures) throws RunFailedException {
        Set<Problem> problems = new LinkedHashSet<>();
        failures.forEach(failure -> problems.add(Diagnosis.problem(failure, model.project().given().toString())));
        if (!problems.isEmpty()) {
            throw new RunFailedException(List.copyOf(problems));
        }
    }
}
