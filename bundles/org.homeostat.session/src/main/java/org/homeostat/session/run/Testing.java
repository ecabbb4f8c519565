package org.homeostat.session.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.homeostat.analysis.expect.ExpectationResult;
import org.homeostat.compiler.Asked;
import org.homeostat.compiler.Place;
import org.homeostat.engine.Backend;
import org.homeostat.engine.ModelException;
import org.homeostat.ir.TimeAxis;
import org.homeostat.language.structure.Horizons;
import org.homeostat.model.econ.Expectation;
import org.homeostat.model.econ.Scenario;
import org.homeostat.model.econ.Steady;
import org.homeostat.model.econ.World;
import org.homeostat.session.CancelledException;
import org.homeostat.session.Problem;
import org.homeostat.session.Progress;
import org.homeostat.session.RunFailedException;
import org.homeostat.session.Severity;
import org.homeostat.session.check.Model;
import org.homeostat.session.outcome.Expectations;

/** Looks at what a file expects of itself. */
public final class Testing {

    private final Model model;
    private final Expectations expectations;

    /** The expectations of a model. */
    public Testing(Model model) {
        this.model = model;
        expectations = new Expectations(model);
    }

    /**
     * Runs the scenarios that expectations are about, and the first ones of economies with instruments.
     *
     * @return an error at the place of each expectation that fails; why a scenario fails where one does; a warning where an
     *         opening balance sheet does not add up
     * @throws CancelledException if {@code progress} says so
     */
    public List<Problem> problems(Progress progress) {
        List<Problem> problems = new ArrayList<>(openings(progress));
        problems.addAll(expectations(progress));
        return problems;
    }

    /** The opening balance sheets of the first scenario of each world. */
    private List<Problem> openings(Progress progress) {
        Map<World, Scenario> firsts = new LinkedHashMap<>();
        model.scenarios().values().forEach(
                scenario -> Horizons.world(scenario).ifPresent(world -> firsts.putIfAbsent(world, scenario)));
        return firsts.values().stream().flatMap(one -> new Accounting(model).opening(one, progress).stream()).toList();
    }

    private List<Problem> expectations(Progress progress) {
        List<Expectation> all = sound();
        if (all.isEmpty()) {
            return List.of();
        }
        Set<String> scenarios = scenarios(all);
        Batch batch = new Batch(model, List.of(), new Seeds(model, OptionalLong.empty()));
        try {
            progress.begin("Testing", scenarios.size());
            Map<String, Batch.Done> runs = batch.run(scenarios, Backend.BYTECODE,
                    Runtime.getRuntime().availableProcessors(), progress);
            return problems(all, results(all, runs, new Resting(model), batch, progress));
        } catch (RunFailedException e) {
            return e.problems();
        }
    }

    /** The expectations that are about a known scenario or rest point. */
    List<Expectation> sound() {
        return model.declared(Expectation.class).stream().filter(one -> Expectations.scenario(one).isPresent())
                .filter(one -> one.getOf() instanceof Scenario || one.getOf() instanceof Steady).toList();
    }

    /** The scenarios that have to be run to look at expectations. */
    static Set<String> scenarios(List<Expectation> expectations) {
        Set<String> names = new LinkedHashSet<>();
        expectations.stream().filter(one -> one.getOf() instanceof Scenario)
                .forEach(one -> names.add(one.getOf().getName()));
        return names;
    }

    /** What was found. */
    List<ExpectationResult> results(List<Expectation> asked, Map<String, Batch.Done> runs, Resting resting,
            Batch batch, Progress progress) throws RunFailedException {
        List<ExpectationResult> results = new ArrayList<>();
        for (Expectation one : asked) {
            if (one.getOf() instanceof Scenario scenario) {
                Batch.Done done = runs.get(scenario.getName());
                TimeAxis time = done.trajectory().model().time();
                String period = one.getAt() == null ? time.last().toString() : one.getAt();
                results.add(expectations.result(one, done.numbers(), period));
            } else if (one.getOf() instanceof Steady question) {
                results.add(atRest(one, question, resting, batch, progress));
            }
        }
        return results;
    }

    private ExpectationResult atRest(Expectation one, Steady question, Resting resting, Batch batch,
            Progress progress) throws RunFailedException {
        try {
            Map<Asked, Double> numbers = resting.numbers(question, batch, progress);
            return numbers.isEmpty()
                    ? expectations.failed(one, resting.answer(question, batch, progress).sentence())
                    : expectations.result(one, numbers, "");
        } catch (ModelException e) {
            return expectations.failed(one, e.failures().get(0).message());
        }
    }

    private List<Problem> problems(List<Expectation> asked, List<ExpectationResult> results) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            if (!results.get(i).passed()) {
                Place place = expectations.place(asked.get(i));
                problems.add(new Problem(Severity.ERROR, place.origin().file(), place.origin().line(),
                        place.origin().column(), place.offset(), place.length(), results.get(i).message()));
            }
        }
        return problems;
    }
}
