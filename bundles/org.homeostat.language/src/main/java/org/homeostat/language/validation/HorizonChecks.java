package org.homeostat.language.validation;

import static org.homeostat.model.econ.EconPackage.Literals.COALITION__AT;
import static org.homeostat.model.econ.EconPackage.Literals.CONTRAST_QUESTION__AT;
import static org.homeostat.model.econ.EconPackage.Literals.EXPECTATION__AT;
import static org.homeostat.model.econ.EconPackage.Literals.MATCH__FIRST;
import static org.homeostat.model.econ.EconPackage.Literals.MATCH__LAST;
import static org.homeostat.model.econ.EconPackage.Literals.NAME_REFERENCE__TARGET;
import static org.homeostat.model.econ.EconPackage.Literals.PLAYED_QUESTION__FROM;
import static org.homeostat.model.econ.EconPackage.Literals.SENSITIVITY__AT;
import static org.homeostat.model.econ.EconPackage.Literals.SHOCK__AT;
import static org.homeostat.model.econ.EconPackage.Literals.SWEEP__AT;

import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import org.homeostat.language.structure.Horizons;
import org.homeostat.model.econ.Coalition;
import org.homeostat.model.econ.ContrastQuestion;
import org.homeostat.model.econ.Expectation;
import org.homeostat.model.econ.Match;
import org.homeostat.model.econ.NameReference;
import org.homeostat.model.econ.OutcomeMeasure;
import org.homeostat.model.econ.PlayedQuestion;
import org.homeostat.model.econ.Scenario;
import org.homeostat.model.econ.ScenarioQuestion;
import org.homeostat.model.econ.Sensitivity;
import org.homeostat.model.econ.Shock;
import org.homeostat.model.econ.Sweep;

/** Checks that the periods that are asked about lie within the horizon of the scenario. */
public class HorizonChecks extends EconChecks {

    /** The period of an expectation, and those of the measures in it. */
    @Check
    void expectation(Expectation expectation) {
        if (expectation.getOf() instanceof Scenario scenario && present(scenario)) {
            within(expectation, EXPECTATION__AT, scenario);
            measures(expectation, scenario);
        }
    }

    /** The periods of a question and of its measures. */
    @Check
    void question(ScenarioQuestion question) {
        Scenario scenario = question.getScenario();
        if (!present(scenario)) {
            return;
        }
        switch (question) {
            case Sweep sweep -> within(sweep, SWEEP__AT, scenario);
            case Sensitivity sensitivity -> within(sensitivity, SENSITIVITY__AT, scenario);
            case ContrastQuestion contrast -> within(contrast, CONTRAST_QUESTION__AT, scenario);
            case PlayedQuestion played -> {
                within(played, PLAYED_QUESTION__FROM, scenario);
                if (played instanceof Coalition) {
                    within(played, COALITION__AT, scenario);
                }
            }
            default -> {
                // asks of all periods
            }
        }
        measures(question, scenario);
    }

    /** The periods of observed data. */
    @Check
    void match(Match match) {
        if (match.eContainer() instanceof ScenarioQuestion question && present(question.getScenario())) {
            within(match, MATCH__FIRST, question.getScenario());
            within(match, MATCH__LAST, question.getScenario());
        }
    }

    /** A shock outside the horizon never comes. */
    @Check
    void shock(Shock shock) {
        if (shock.eContainer() instanceof Scenario scenario && shock.getAt() != null) {
            outside(shock.getAt(), scenario).ifPresent(outside -> warning(outside, shock, SHOCK__AT));
        }
    }

    private void measures(EObject asked, Scenario scenario) {
        for (NameReference name : EcoreUtil2.eAllOfType(asked, NameReference.class)) {
            if (name.getTarget() instanceof OutcomeMeasure measure && present(measure)) {
                outside(measure.getFirst(), scenario).or(() -> outside(measure.getLast(), scenario))
                        .ifPresent(outside -> error(measure.getName() + " is about " + outside, name,
                                NAME_REFERENCE__TARGET));
            }
        }
    }

    private void within(EObject owner, EAttribute feature, Scenario scenario) {
        String text = (String) owner.eGet(feature);
        if (text == null) {
            return;
        }
        if (WrittenPeriod.of(text).isEmpty()) {
            error(WrittenPeriod.wrong(text), owner, feature);
        } else {
            outside(text, scenario).ifPresent(outside -> error(outside, owner, feature));
        }
    }

    private static Optional<String> outside(String text, Scenario scenario) {
        Optional<WrittenPeriod> period = WrittenPeriod.of(text);
        Optional<WrittenPeriod> first = Horizons.first(scenario).flatMap(WrittenPeriod::of);
        Optional<WrittenPeriod> last = Horizons.last(scenario).flatMap(WrittenPeriod::of);
        return period.isPresent() && first.isPresent() && last.isPresent()
                && (period.get().begins() < first.get().begins() || period.get().begins() >= last.get().ends())
                        ? Optional.of(text + ", outside the horizon of " + scenario.getName() + ", "
                                + Horizons.first(scenario).get() + ".." + Horizons.last(scenario).get())
                        : Optional.empty();
    }
}
