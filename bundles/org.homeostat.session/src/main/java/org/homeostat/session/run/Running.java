package org.homeostat.session.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeostat.analysis.Answers;
import org.homeostat.analysis.Comparison;
import org.homeostat.analysis.ComparisonAnswer;
import org.homeostat.analysis.ComparisonSpec;
import org.homeostat.compiler.Citation;
import org.homeostat.compiler.CompiledScenario;
import org.homeostat.engine.Failure;
import org.homeostat.ir.FlatModel;
import org.homeostat.ir.Source;
import org.homeostat.language.syntax.DeepStack;
import org.homeostat.results.Provenance;
import org.homeostat.results.RunResult;
import org.homeostat.results.ScenarioResult;
import org.homeostat.results.SourceNote;
import org.homeostat.session.CancelledException;
import org.homeostat.session.Problem;
import org.homeostat.session.Progress;
import org.homeostat.session.RunFailedException;
import org.homeostat.session.RunOutcome;
import org.homeostat.session.RunRequest;
import org.homeostat.session.check.Diagnosis;
import org.homeostat.session.check.Model;
import org.homeostat.session.check.Questions;

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
        progress.begin("Running " + plan.scenarios().size() + (plan.scenarios().size() == 1 ? " scenario"
                : " scenarios"), plan.scenarios().size());
        List<CompiledScenario> compiled = DeepStack.call("compile", () -> plan.scenarios().stream()
                .map(name -> model.compile(name, plan.settings())).toList());
        List<FlatModel> models = models(compiled);
        List<ScenarioRuns.Ending> endings = ScenarioRuns.run(models, request.engine(), request.threads(), progress);
        stopAtFailures(endings);
        Questions questions = new Questions(model);
        List<ComparisonSpec> specs = plan.comparisons().stream().map(questions::spec).toList();
        Set<String> asked = specs.stream().flatMap(spec -> spec.variables().stream()).collect(Collectors.toSet());
        Set<String> shown = ScenarioResults.shown(compiled, parameter -> asked.contains(parameter.name()));
        List<ScenarioResult> results = new ArrayList<>();
        for (int i = 0; i < compiled.size(); i++) {
            results.add(ScenarioResults.of(compiled.get(i), endings.get(i).trajectory(), shown));
        }
        RunResult result = new RunResult(results, provenance(compiled));
        List<ComparisonAnswer> comparisons = specs.stream().map(spec -> Comparison.of(result, spec)).toList();
        return new RunOutcome(result, new Answers(comparisons, List.of(), List.of(), List.of(), List.of(),
                plan.unanswered()));
    }

    private List<FlatModel> models(List<CompiledScenario> compiled) throws RunFailedException {
        Diagnosis diagnosis = new Diagnosis(model.project());
        List<FlatModel> models = new ArrayList<>();
        for (CompiledScenario scenario : compiled) {
            scenario.findings().forEach(diagnosis::add);
            scenario.model().ifPresent(models::add);
        }
        if (models.size() < compiled.size()) {
            throw new RunFailedException(diagnosis.inOrder().stream().filter(Problem::isError).toList());
        }
        return models;
    }

    private void stopAtFailures(List<ScenarioRuns.Ending> endings) throws RunFailedException {
        Set<Problem> problems = new LinkedHashSet<>();
        for (ScenarioRuns.Ending ending : endings) {
            for (Failure failure : ending.failures()) {
                problems.add(Diagnosis.problem(failure, model.project().given().toString()));
            }
        }
        if (!problems.isEmpty()) {
            throw new RunFailedException(List.copyOf(problems));
        }
    }

    private Provenance provenance(List<CompiledScenario> compiled) {
        Set<SourceNote> sources = new LinkedHashSet<>();
        for (CompiledScenario scenario : compiled) {
            scenario.citations().forEach(citation -> sources.add(note(citation)));
        }
        Map<String, String> settings = new LinkedHashMap<>();
        for (String setting : request.settings()) {
            int equals = setting.indexOf('=');
            settings.put(setting.substring(0, equals).strip(), setting.substring(equals + 1).strip());
        }
        return new Provenance(version, model.project().file().getFileName().toString(), model.hash(),
                List.copyOf(sources), Map.of(), request.engine().name().toLowerCase(Locale.ROOT), settings);
    }

    private static SourceNote note(Citation citation) {
        Source source = citation.source();
        return new SourceNote(source.dataset(), source.file(), source.key(), citation.credit(), source.licence(),
                source.vintage(), source.sha256());
    }
}
