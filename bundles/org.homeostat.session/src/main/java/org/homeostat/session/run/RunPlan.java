package org.homeostat.session.run;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.homeostat.compiler.p3settings.Setting;
import org.homeostat.model.econ.Compare;
import org.homeostat.model.econ.Question;
import org.homeostat.model.econ.Scenario;
import org.homeostat.model.econ.Steady;
import org.homeostat.session.Problem;
import org.homeostat.session.RunFailedException;
import org.homeostat.session.RunRequest;
import org.homeostat.session.check.Model;
import org.homeostat.session.check.QuestionText;
import org.homeostat.session.check.Questions;
import org.homeostat.session.check.SettingReader.BadSettingException;
import org.homeostat.session.questions.QuestionRuns;

/**
 * What a request comes to in a model.
 *
 * @param scenarios names of the scenarios to run
 * @param comparisons the comparisons to answer
 * @param rests the rest points to look for
 * @param played the questions that need many runs
 * @param unanswered what is asked and this version can't answer, a sentence each
 * @param settings the parameters to replace
 */
record RunPlan(List<String> scenarios, List<Compare> comparisons, List<Steady> rests, List<Question> played,
        List<String> unanswered,
        List<Setting> settings) {

    /**
     * Reads a request.
     *
     * @throws RunFailedException if it names what the model doesn't have, or there is nothing to run
     */
    static RunPlan of(RunRequest request, Model model) throws RunFailedException {
        List<Problem> problems = new ArrayList<>();
        List<Question> questions = questions(request, model, problems);
        Set<String> scenarios = new LinkedHashSet<>();
        for (String name : request.scenarios()) {
            if (model.scenarios().containsKey(name)) {
                scenarios.add(name);
            } else {
                problems.add(unknown("--scenario", "scenario", name, model.scenarios().keySet()));
            }
        }
        questions.stream().filter(QuestionText::isAnswered).flatMap(one -> QuestionText.scenarios(one).stream())
                .map(Scenario::getName).forEach(scenarios::add);
        if (scenarios.isEmpty() && problems.isEmpty()) {
            scenarios.addAll(model.ownScenarios());
        }
        List<Setting> settings = settings(request, model, problems);
        if (scenarios.isEmpty() && problems.isEmpty()) {
            problems.add(Problem.ofFile(model.project().given().toString(),
                    "there is nothing to run: the file declares no scenario"));
        }
        if (!problems.isEmpty()) {
            throw new RunFailedException(problems);
        }
        return new RunPlan(List.copyOf(scenarios), only(questions, Compare.class), only(questions, Steady.class),
                questions.stream().filter(QuestionRuns::answers).toList(),
                questions.stream().filter(one -> !QuestionText.isAnswered(one)).map(QuestionText::unanswered).toList(),
                settings);
    }

    private static <T> List<T> only(List<Question> questions, Class<T> kind) {
        return questions.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static List<Question> questions(RunRequest request, Model model, List<Problem> problems) {
        if (request.questions().isEmpty()) {
            return request.scenarios().isEmpty() ? model.questions() : List.of();
        }
        List<Question> chosen = new ArrayList<>();
        for (String name : new LinkedHashSet<>(request.questions())) {
            List<Question> named = model.questions().stream().filter(one -> name.equals(one.getName())).toList();
            if (named.isEmpty()) {
                problems.add(unknown("--question", "question", name, model.questions().stream().map(Question::getName)
                        .toList()));
            }
            named.stream().filter(one -> !QuestionText.isAnswered(one))
                    .forEach(one -> problems.add(Questions.problem(model, one, QuestionText.unanswered(one))));
            chosen.addAll(named);
        }
        return chosen;
    }

    private static List<Setting> settings(RunRequest request, Model model, List<Problem> problems) {
        List<Setting> settings = new ArrayList<>();
        for (String text : request.settings()) {
            try {
                settings.add(model.settings().read(text));
            } catch (BadSettingException e) {
                problems.add(Problem.ofRequest("--set " + text, e.getMessage()));
            }
        }
        return settings;
    }

    private static Problem unknown(String option, String kind, String name, Iterable<String> known) {
        Set<String> names = new TreeSet<>();
        known.forEach(names::add);
        return Problem.ofRequest(option + " " + name, "there is no " + kind + " " + name
                + (names.isEmpty() ? "; the file has none" : "; there are " + String.join(", ", names)));
    }
}
