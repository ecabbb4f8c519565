package org.homeostat.session.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeostat.analysis.Answers;
import org.homeostat.analysis.Comparison;
import org.homeostat.analysis.ComparisonAnswer;
import org.homeostat.analysis.QuantityName;
import org.homeostat.analysis.measure.MeasureValue;
import org.homeostat.analysis.played.PlayedAnswer;
import org.homeostat.analysis.rest.RestAnswer;
import org.homeostat.compiler.CompiledScenario;
import org.homeostat.model.econ.Expectation;
import org.homeostat.model.econ.Steady;
import org.homeostat.results.Provenance;
import org.homeostat.results.RunResult;
import org.homeostat.results.SourceNote;
import org.homeostat.session.CancelledException;
import org.homeostat.session.Progress;
import org.homeostat.session.RunFailedException;
import org.homeostat.session.RunOutcome;
import org.homeostat.session.RunRequest;
import org.homeostat.session.check.Model;
import org.homeostat.session.check.Questions;
import org.homeostat.session.data.SourceNotes;
import org.homeostat.session.questions.QuestionRuns;

/** Runs what a request asks of a model, and answers its questions. */
public final class Running {

    private final Model model;
    private final RunRequest request;
    private final String version;

    /**
     * One run.
     *
     * @param version the version of Homeostat, for the provenance
     */
    public Running(Model model, RunRequest request, String version) {
        this.model = model;
        this.request = request;
        this.version = version;
    }

    /**
     * Runs.
     *
     * @throws RunFailedException if anything is wrong with the request, or with any of the scenarios
     * @throws CancelledException if {@code progress} says so
     */
    public RunOutcome run(Progress progress) throws RunFailedException {
        RunPlan plan = RunPlan.of(request, model);
        Seeds seeds = new Seeds(model, request.seed());
        Testing testing = new Testing(model);
        List<Expectation> tests = tests(plan, testing);
        Set<String> names = new LinkedHashSet<>(plan.scenarios());
        names.addAll(Testing.scenarios(tests));
        progress.begin("Running " + names.size() + (names.size() == 1 ? " scenario" : " scenarios"), names.size());
        Batch batch = new Batch(model, plan.settings(), seeds);
        Map<String, Batch.Done> runs = batch.run(names, request.engine(), request.threads(), progress);
        List<Batch.Done> asked = plan.scenarios().stream().map(runs::get).toList();
        RunResult result = result(asked, plan, seeds);
        List<MeasureValue> measures = new ArrayList<>();
        for (Batch.Done done : asked) {
            measures.addAll(model.measures(done.scenario().name()).values(done.scenario(), done.numbers()));
        }
        Questions questions = new Questions(model);
        List<ComparisonAnswer> comparisons = plan.comparisons().stream()
                .map(compare -> Comparison.of(result, measures, questions.spec(compare))).toList();
        Resting resting = new Resting(model);
        List<RestAnswer> rests = new ArrayList<>();
        for (Steady question : plan.rests()) {
            rests.add(resting.answer(question, batch, progress));
        }
        List<PlayedAnswer> played = new QuestionRuns(model, plan.settings(), request, seeds::options, version)
                .answer(plan.played(), progress);
        return new RunOutcome(result, new Answers(comparisons, rests, measures,
                testing.results(tests, runs, resting, batch, progress),
                new Accounting(model, batch).ofRun(plan.scenarios().get(0)), played, plan.unanswered()));
    }

    private RunResult result(List<Batch.Done> runs, RunPlan plan, Seeds seeds) {
        List<CompiledScenario> compiled = runs.stream().map(Batch.Done::scenario).toList();
        Questions questions = new Questions(model);
        Set<String> asked = plan.comparisons().stream().map(questions::spec)
                .flatMap(spec -> Stream.concat(spec.variables().stream(),
                        spec.quantities().stream().map(QuantityName::variable)))
                .collect(Collectors.toSet());
        Set<String> shown = ScenarioResults.shown(compiled, parameter -> asked.contains(parameter.name()));
        return new RunResult(runs.stream().map(one -> ScenarioResults.of(one.scenario(), one.trajectory(), shown))
                .toList(), provenance(compiled, seeds));
    }

    /**
     * The expectations to look at: those about what is run anyway, and all of them in a run of everything. None where
     * parameters or seeds are not those of the text, which is what the text speaks about.
     */
    private List<Expectation> tests(RunPlan plan, Testing testing) {
        if (!request.settings().isEmpty() || request.seed().isPresent()) {
            return List.of();
        }
        boolean all = request.scenarios().isEmpty() && request.questions().isEmpty();
        return testing.sound().stream().filter(one -> all || plan.scenarios().contains(one.getOf().getName())
                || plan.rests().contains(one.getOf())).toList();
    }

    private Provenance provenance(List<CompiledScenario> compiled, Seeds seeds) {
        List<SourceNote> sources = new SourceNotes(model.data())
                .of(compiled.stream().flatMap(scenario -> scenario.citations().stream()));
        Map<String, String> settings = new LinkedHashMap<>();
        for (String setting : request.settings()) {
            int equals = setting.indexOf('=');
            settings.put(setting.substring(0, equals).strip(), setting.substring(equals + 1).strip());
        }
        return new Provenance(version, model.project().file().getFileName().toString(), model.hash(),
                sources, seeds.drawn(compiled), request.engine().name().toLowerCase(Locale.ROOT), settings);
    }
}
