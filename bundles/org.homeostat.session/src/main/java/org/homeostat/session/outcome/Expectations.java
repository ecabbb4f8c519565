package org.homeostat.session.outcome;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeostat.analysis.expect.ExpectationResult;
import org.homeostat.compiler.Asked;
import org.homeostat.compiler.Place;
import org.homeostat.compiler.Places;
import org.homeostat.language.structure.EconomyGroups;
import org.homeostat.language.structure.Horizons;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.Expectation;
import org.homeostat.model.econ.Scenario;
import org.homeostat.model.econ.ScenarioQuestion;
import org.homeostat.session.check.Diagnosis;
import org.homeostat.session.check.ExpectationText;
import org.homeostat.session.check.Model;

/** What a file expects of its scenarios and rest points. */
public final class Expectations {

    private final Model model;
    private final Places places;

    /** The expectations of a model. */
    public Expectations(Model model) {
        this.model = model;
        places = new Places(new Diagnosis(model.project())::shown);
    }

    /** The scenario that an expectation is about, itself or through a question; empty if it is not known. */
    public static Optional<Scenario> scenario(Expectation expectation) {
        Scenario scenario = switch (expectation.getOf()) {
            case Scenario one -> one;
            case ScenarioQuestion question -> question.getScenario();
            case null, default -> null;
        };
        return Optional.ofNullable(scenario).filter(one -> !one.eIsProxy() && one.getName() != null);
    }

    /** What is asked of a run of a scenario. */
    public List<Asked> asked(Scenario scenario) {
        return model.declared(Expectation.class).stream()
                .filter(each -> scenario(each).filter(one -> one == scenario).isPresent())
                .flatMap(each -> reading(each, scenario).asked().stream()).toList();
    }

    /**
     * Looks at an expectation.
     *
     * @param numbers the numbers asked of the run of its scenario, or of its rest point
     * @param period the period looked at; empty for a rest point
     */
    public ExpectationResult result(Expectation expectation, Map<Asked, Double> numbers, String period) {
        ExpectationReading reading = reading(expectation, scenario(expectation).orElseThrow());
        List<ExpectationReading.Finding> findings = reading.findings(numbers);
        if (findings.isEmpty()) {
            return failed(expectation, "no economy of the world has all the quantities that it names");
        }
        ExpectationReading.Finding shown = findings.stream().filter(each -> !each.passed()).findFirst()
                .orElse(findings.get(0));
        return result(expectation, period, reading.isCondition(), shown.unit().shown(shown.found()),
                shown.unit().shown(shown.expected()), shown.unit().text(), shown.passed(),
                ExpectationWording.message(expectation, shown, period));
    }

    /** An expectation that could not be looked at, which counts as a failed one. */
    public ExpectationResult failed(Expectation expectation, String why) {
        return result(expectation, "", expectation.getValue() == null, Double.NaN, Double.NaN, "", false,
                "this expectation can't be looked at: " + why);
    }

    /** The place of an expectation in the text. */
    public Place place(Expectation expectation) {
        return places.of(expectation);
    }

    private ExpectationResult result(Expectation expectation, String period, boolean condition, double found,
            double expected, String unit, boolean passed, String message) {
        Place place = place(expectation);
        return new ExpectationResult(ExpectationText.of(expectation),
                expectation.getLabel() == null ? "" : expectation.getLabel(), place.origin().file(),
                place.origin().line(), place.origin().column(), expectation.getOf().getName(), period, condition, found,
                expected, found - expected, unit, passed, message);
    }

    private ExpectationReading reading(Expectation expectation, Scenario scenario) {
        List<Economy> economies = Horizons.world(scenario)
                .map(world -> EconomyGroups.economies(world.getEconomies())).orElse(List.of());
        return new ExpectationReading(expectation, economies, model.units());
    }
}
