package org.homeostat.language.ide.outline;

import static org.homeostat.model.econ.EconPackage.Literals.CONTRAST_QUESTION__REFERENCE;
import static org.homeostat.model.econ.EconPackage.Literals.EXPECTATION__OF;
import static org.homeostat.model.econ.EconPackage.Literals.PLAYED_QUESTION__PLAYERS;
import static org.homeostat.model.econ.EconPackage.Literals.SCENARIO_QUESTION__SCENARIO;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.homeostat.language.ide.names.SourceWords;
import org.homeostat.language.units.UnitText;
import org.homeostat.model.econ.Compare;
import org.homeostat.model.econ.ContrastQuestion;
import org.homeostat.model.econ.Ensemble;
import org.homeostat.model.econ.Expectation;
import org.homeostat.model.econ.Game;
import org.homeostat.model.econ.OutcomeMeasure;
import org.homeostat.model.econ.PlayedQuestion;
import org.homeostat.model.econ.Question;
import org.homeostat.model.econ.ScenarioQuestion;
import org.homeostat.model.econ.Sensitivity;
import org.homeostat.model.econ.VaryingQuestion;

/** The few words behind a question, a measure and an expectation: of what, over what, in which way. */
final class QuestionDetails {

    private QuestionDetails() {
    }

    /** Of which scenario and what is varied, played or set against it. */
    static String of(Question question) {
        List<String> facts = new ArrayList<>();
        if (question instanceof Compare compare) {
            facts.add(Details.count(compare.getScenarios().size(), "scenario", "scenarios"));
        } else if (question instanceof ScenarioQuestion) {
            facts.add(after("of ", question, SCENARIO_QUESTION__SCENARIO));
        }
        switch (question) {
            case ContrastQuestion contrast -> facts.add(after("against ", contrast, CONTRAST_QUESTION__REFERENCE));
            case Ensemble ensemble -> facts.add(Details.count(ensemble.getDraws(), "draw", "draws"));
            case Sensitivity sensitivity -> facts.add(text(sensitivity.getMethod()));
            case VaryingQuestion varying ->
                    varying.getVariations().forEach(each -> facts.add(SourceWords.of(each.getQuantity())));
            case Game game -> facts.addAll(
                    List.of(SourceWords.list(game, PLAYED_QUESTION__PLAYERS), text(game.getConcept())));
            case PlayedQuestion played -> facts.add(after("among ", played, PLAYED_QUESTION__PLAYERS));
            default -> {
            }
        }
        return String.join(", ", facts.stream().filter(fact -> !fact.isEmpty()).toList());
    }

    /** Its unit and its periods. */
    static String of(OutcomeMeasure measure) {
        String unit = measure.getUnit() == null ? "" : ": " + UnitText.of(measure.getUnit());
        String periods = measure.getFirst() == null || measure.getLast() == null ? ""
                : "over " + measure.getFirst() + ".." + measure.getLast();
        return (unit + " " + periods).strip();
    }

    /** Where and when it is expected. */
    static String of(Expectation expectation) {
        String at = expectation.getAt() == null ? "" : "at " + expectation.getAt() + " ";
        return (at + after("of ", expectation, EXPECTATION__OF)).strip();
    }

    private static String after(String words, EObject element, EStructuralFeature names) {
        String text = SourceWords.list(element, names);
        return text.isEmpty() ? "" : words + text;
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
