package org.homeostat.language.validation;

import org.eclipse.xtext.validation.Check;
import org.homeostat.language.units.DimensionCheck;
import org.homeostat.language.units.ExpressionType;
import org.homeostat.language.units.ExpressionType.Quantity;
import org.homeostat.language.units.UnitText;
import org.homeostat.model.econ.Choice;
import org.homeostat.model.econ.Coalition;
import org.homeostat.model.econ.Ensemble;
import org.homeostat.model.econ.Expectation;
import org.homeostat.model.econ.Game;
import org.homeostat.model.econ.Match;
import org.homeostat.model.econ.Named;
import org.homeostat.model.econ.Objective;
import org.homeostat.model.econ.OutcomeMeasure;
import org.homeostat.model.econ.Parameter;
import org.homeostat.model.econ.Variation;

/** Checks the dimensions in measures, expectations and questions. */
public class QuestionDimensionChecks extends UnitChecks {

    /** What a measure gives. */
    @Check
    void measure(OutcomeMeasure measure) {
        DimensionCheck check = check(measure);
        if (measure.getUnit() == null) {
            check.inside(measure.getValue());
        } else {
            String unit = UnitText.of(measure.getUnit());
            check.fits(measure.getValue(), check.of(measure.getUnit()), unit,
                    measure.getName() + " is stated in " + unit, "its formula");
        }
    }

    /** An expected value is like the subject, and so is its tolerance unless it is a share of it. */
    @Check
    void expectation(Expectation expectation) {
        DimensionCheck check = check(expectation);
        if (expectation.getValue() == null) {
            check.condition(expectation.getSubject());
            return;
        }
        check.alike(expectation.getSubject(), expectation.getValue(), "cannot compare %s with %s");
        ExpressionType subject = units.type(expectation.getSubject());
        if (!check.inside(expectation.getTolerance()).equals(ExpressionType.NUMBER)) {
            check.fits(expectation.getTolerance(), subject, subject.toString(),
                    "a tolerance is a share or in the unit of its subject, " + subject + ",", "this");
        }
    }

    /** What varies keeps its dimension. */
    @Check
    void variation(Variation variation) {
        DimensionCheck check = check(variation);
        ExpressionType type = check.inside(variation.getQuantity());
        String unit = type instanceof Quantity quantity ? UnitText.of(quantity.dimension()) : "";
        String demand = "what varies is " + (unit.isEmpty() ? "a number without dimension" : "in " + unit);
        check.fits(variation.getLower(), type, unit, demand, "its lower bound");
        check.fits(variation.getUpper(), type, unit, demand, "its upper bound");
        check.fits(variation.getStep(), type, unit, demand, "its step");
        if (variation.getDistribution() != null) {
            check.distribution(variation.getDistribution(), type, "what varies");
        }
    }

    /** The bounds within which a lever is chosen. */
    @Check
    void choice(Choice choice) {
        for (Named lever : choice.getLevers()) {
            if (lever instanceof Parameter parameter && present(parameter)) {
                fits(choice.getLower(), parameter, "this bound");
                fits(choice.getUpper(), parameter, "this bound");
                return;
            }
        }
    }

    /** What a player is after may have any dimension. */
    @Check
    void objective(Objective objective) {
        check(objective).inside(objective.getValue());
    }

    /** The weights and the tolerance of a game. */
    @Check
    void game(Game game) {
        if (game.getWeights() != null) {
            check(game).inside(game.getWeights());
        }
        if (game.getTolerance() != null) {
            check(game).inside(game.getTolerance());
        }
    }

    /** When a coalition succeeds. */
    @Check
    void coalition(Coalition coalition) {
        if (coalition.getSuccess() != null) {
            check(coalition).condition(coalition.getSuccess());
        }
    }

    /** The bands of an ensemble are shares. */
    @Check
    void bands(Ensemble ensemble) {
        ensemble.getBands().forEach(band -> check(band).bare(band, "a band"));
    }

    /** What is observed is like what it is matched with. */
    @Check
    void match(Match match) {
        check(match).alike(match.getQuantity(), match.getObserved(), "cannot compare %s with %s");
    }
}
