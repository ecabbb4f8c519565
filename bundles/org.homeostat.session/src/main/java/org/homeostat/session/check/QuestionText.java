package org.homeostat.session.check;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.homeostat.model.econ.Compare;
import org.homeostat.model.econ.ContrastQuestion;
import org.homeostat.model.econ.Fit;
import org.homeostat.model.econ.PlayedQuestion;
import org.homeostat.model.econ.Question;
import org.homeostat.model.econ.Scenario;
import org.homeostat.model.econ.ScenarioQuestion;
import org.homeostat.model.econ.Steady;

/** What is the same of all kinds of questions. */
public final class QuestionText {

    private QuestionText() {
    }

    /** The word that it is asked with: {@code compare}, {@code steady}. */
    public static String kind(Question question) {
        return question.eClass().getName().toLowerCase(Locale.ROOT);
    }

    /** Whether this version answers it. */
    public static boolean isAnswered(Question question) {
        return question instanceof Compare || question instanceof Steady || question instanceof PlayedQuestion
                || question instanceof ContrastQuestion || question instanceof Fit;
    }

    /** Why it is not answered, as a sentence without its full stop. */
    public static String unanswered(Question question) {
        return kind(question) + " " + question.getName()
                + " is checked, but this version of Homeostat does not answer such questions yet";
    }

    /** The scenarios that it is about, the first one first. */
    public static List<Scenario> scenarios(Question question) {
        Stream<Scenario> scenarios = switch (question) {
            case Compare compare -> compare.getScenarios().stream();
            case ContrastQuestion contrast -> Stream.of(contrast.getReference(), contrast.getScenario());
            case ScenarioQuestion one -> Stream.of(one.getScenario());
            default -> Stream.empty();
        };
        return scenarios.filter(one -> one != null && !one.eIsProxy() && one.getName() != null).distinct().toList();
    }
}
