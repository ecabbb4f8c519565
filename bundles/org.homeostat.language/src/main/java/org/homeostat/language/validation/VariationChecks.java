package org.homeostat.language.validation;

import static org.homeostat.model.econ.EconPackage.Literals.ENSEMBLE__DRAWS;
import static org.homeostat.model.econ.EconPackage.Literals.GAME__DRAWS;
import static org.homeostat.model.econ.EconPackage.Literals.SENSITIVITY__DRAWS;
import static org.homeostat.model.econ.EconPackage.Literals.VARIATION__DISTRIBUTION;

import jakarta.inject.Inject;
import java.util.OptionalDouble;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.validation.Check;
import org.homeostat.language.structure.Referent;
import org.homeostat.language.units.MemberUnits;
import org.homeostat.model.econ.Absorption;
import org.homeostat.model.econ.Ensemble;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.Fit;
import org.homeostat.model.econ.Game;
import org.homeostat.model.econ.Named;
import org.homeostat.model.econ.Parameter;
import org.homeostat.model.econ.Sensitivity;
import org.homeostat.model.econ.Sweep;
import org.homeostat.model.econ.TreatyClause;
import org.homeostat.model.econ.Variable;
import org.homeostat.model.econ.Variation;

/** Checks what varies in a question, how far and how often. */
public class VariationChecks extends EconChecks {

    private static final double MOST_STEPS = 1_000_000;

    @Inject
    private MemberUnits units;

    /** Parameters vary, and what a treaty sets. */
    @Check
    void quantity(Variation variation) {
        Named target = Referent.of(variation.getQuantity());
        if (present(target) && !(target instanceof Parameter || target instanceof TreatyClause)) {
            error(target.getName() + " is " + Words.aKind(target)
                    + "; what varies is a parameter or the limit of a treaty",
                    variation.getQuantity());
        }
    }

    /** A range is in order and its step leads through it; a sweep and a fit need one. */
    @Check
    void range(Variation variation) {
        EObject question = variation.eContainer();
        if (variation.getDistribution() != null) {
            if (question instanceof Sweep || question instanceof Fit) {
                error((question instanceof Sweep ? "a sweep goes over a range: vary tax in 0%..40% by 1%"
                        : "a fit looks in a range: vary alpha in 0..1"), variation, VARIATION__DISTRIBUTION);
            }
            return;
        }
        OptionalDouble lower = units.constant(variation.getLower());
        OptionalDouble upper = units.constant(variation.getUpper());
        if (lower.isPresent() && upper.isPresent() && lower.getAsDouble() >= upper.getAsDouble()) {
            error(lower.getAsDouble() == upper.getAsDouble() ? "the range is empty" : "the range is reversed",
                    variation.getLower());
            return;
        }
        step(variation, question, lower, upper);
    }

    private void step(Variation variation, EObject question, OptionalDouble lower, OptionalDouble upper) {
        if (variation.getStep() == null) {
            if (question instanceof Sweep) {
                error("a sweep needs a step: by 1%", variation.getUpper());
            }
            return;
        }
        OptionalDouble step = units.constant(variation.getStep());
        if (!(question instanceof Sweep)) {
            error("only a sweep goes in steps", variation.getStep());
        } else if (step.isPresent() && step.getAsDouble() <= 0) {
            error("a step is above 0", variation.getStep());
        } else if (step.isPresent() && lower.isPresent() && upper.isPresent()
                && (upper.getAsDouble() - lower.getAsDouble()) / step.getAsDouble() > MOST_STEPS) {
            error("this makes more than " + (long) MOST_STEPS + " steps", variation.getStep());
        }
    }

    /** An ensemble is drawn at least once, and its bands are shares in order. */
    @Check
    void ensemble(Ensemble ensemble) {
        draws(ensemble, ENSEMBLE__DRAWS, ensemble.getDraws());
        OptionalDouble before = OptionalDouble.empty();
        for (Expression band : ensemble.getBands()) {
            OptionalDouble share = units.constant(band);
            if (share.isPresent() && !(share.getAsDouble() > 0 && share.getAsDouble() < 1)) {
                error("a band lies between 0% and 100%", band);
                return;
            }
            if (before.isPresent() && share.isPresent() && share.getAsDouble() <= before.getAsDouble()) {
                error("the bands stand in order, the lowest first", band);
                return;
            }
            before = share;
        }
    }

    /** A sensitivity is drawn at least once. */
    @Check
    void sensitivity(Sensitivity sensitivity) {
        draws(sensitivity, SENSITIVITY__DRAWS, sensitivity.getDraws());
    }

    /** A game is drawn at least once. */
    @Check
    void game(Game game) {
        draws(game, GAME__DRAWS, game.getDraws());
    }

    /** What a reform works through are variables. */
    @Check
    void channels(Absorption absorption) {
        for (Expression channel : absorption.getChannels()) {
            Named target = Referent.of(channel);
            if (present(target) && !(target instanceof Variable)) {
                error(target.getName() + " is " + Words.aKind(target) + "; a channel is a variable", channel);
            }
        }
    }

    private void draws(EObject question, EStructuralFeature feature, int draws) {
        if (draws < 1 && count(question, feature) > 0) {
            error("there is at least 1 draw", question, feature);
        }
    }
}
