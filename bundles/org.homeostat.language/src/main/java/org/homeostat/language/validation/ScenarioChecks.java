package org.homeostat.language.validation;

import static org.homeostat.model.econ.EconPackage.Literals.APPLY__APPLIED;
import static org.homeostat.model.econ.EconPackage.Literals.NAMED__NAME;
import static org.homeostat.model.econ.EconPackage.Literals.SCENARIO__FIRST;
import static org.homeostat.model.econ.EconPackage.Literals.SCENARIO__INTEGRATOR;
import static org.homeostat.model.econ.EconPackage.Literals.SCENARIO__SEED;
import static org.homeostat.model.econ.EconPackage.Literals.SCENARIO__STEP;
import static org.homeostat.model.econ.EconPackage.Literals.SCENARIO__SUPER_SCENARIO;
import static org.homeostat.model.econ.EconPackage.Literals.SCENARIO__TOLERANCE;
import static org.homeostat.model.econ.EconPackage.Literals.SCENARIO__WORLD;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.validation.Check;
import org.homeostat.language.structure.Lineage;
import org.homeostat.language.structure.Vocabulary;
import org.homeostat.language.units.MemberUnits;
import org.homeostat.model.econ.Apply;
import org.homeostat.model.econ.Declaration;
import org.homeostat.model.econ.Policy;
import org.homeostat.model.econ.Scenario;
import org.homeostat.model.econ.ScenarioItem;
import org.homeostat.model.econ.Treaty;

/** Checks that a scenario has a world and a horizon, and what it applies. */
public class ScenarioChecks extends EconChecks {

    @Inject
    private MemberUnits units;

    /** A scenario that extends none has a world and a horizon; the others inherit them. */
    @Check
    void isComplete(Scenario scenario) {
        if (count(scenario, SCENARIO__SUPER_SCENARIO) > 0) {
            return;
        }
        List<String> missing = new ArrayList<>();
        if (count(scenario, SCENARIO__WORLD) == 0) {
            missing.add("world (world Americas)");
        }
        if (scenario.getFirst() == null) {
            missing.add("horizon (time 2019..2053)");
        }
        if (!missing.isEmpty()) {
            error("scenario " + scenario.getName() + " has no " + String.join(" and no ", missing), scenario,
                    NAMED__NAME);
        }
    }

    /** World and horizon are given once. */
    @Check
    void isUnambiguous(Scenario scenario) {
        once(scenario, SCENARIO__WORLD, "world");
        once(scenario, SCENARIO__FIRST, "horizon");
        once(scenario, SCENARIO__INTEGRATOR, "integrator");
        once(scenario, SCENARIO__SEED, "seed");
    }

    /** A step is within a period, and each integrator takes what is its own. */
    @Check
    void integrator(Scenario scenario) {
        String integrator = scenario.getIntegrator();
        if (integrator == null || !Vocabulary.INTEGRATOR.words().contains(integrator)) {
            return;
        }
        boolean adaptive = "adaptive".equals(integrator);
        if (scenario.getStep() != null && adaptive) {
            error("the adaptive integrator chooses its steps; give it a tolerance: integrate adaptive tolerance 1e-10",
                    scenario, SCENARIO__STEP);
        } else if (scenario.getTolerance() != null && !adaptive) {
            error(integrator + " has a step and no tolerance: integrate " + integrator + " step 0.01", scenario,
                    SCENARIO__TOLERANCE);
        }
        OptionalDouble step = units.constant(scenario.getStep());
        Optional<WrittenPeriod> period = WrittenPeriod.shortest(scenario);
        if (step.isPresent() && !(step.getAsDouble() > 0)) {
            error("a step is above 0", scenario, SCENARIO__STEP);
        } else if (step.isPresent() && period.isPresent()
                && step.getAsDouble() * period.get().perYear() > 1 + 1e-9) {
            error("a step is at most a period, which is a " + period.get().kind() + " here", scenario, SCENARIO__STEP);
        }
        OptionalDouble tolerance = units.constant(scenario.getTolerance());
        if (tolerance.isPresent() && !(tolerance.getAsDouble() > 0 && tolerance.getAsDouble() < 1)) {
            error("a tolerance is above 0 and below 1", scenario, SCENARIO__TOLERANCE);
        }
    }

    /** Policies and treaties can be applied, and nothing else. */
    @Check
    void apply(Apply apply) {
        Declaration applied = apply.getApplied();
        if (!present(applied)) {
            return;
        }
        if (!(applied instanceof Policy || applied instanceof Treaty)) {
            error(applied.getName() + " is " + Words.aKind(applied) + "; only policies and treaties can be applied",
                    apply,
                    APPLY__APPLIED);
        }
    }

    /** What is applied to all its economies is applied once. */
    @Check
    void appliesOnce(Scenario scenario) {
        Set<Declaration> before = new HashSet<>();
        for (Scenario each : Lineage.of(scenario)) {
            for (ScenarioItem item : each.getItems()) {
                if (item instanceof Apply apply && apply.getSelection() == null && present(apply.getApplied())
                        && !before.add(apply.getApplied()) && each == scenario) {
                    warning(apply.getApplied().getName() + " is already applied", apply, APPLY__APPLIED);
                }
            }
        }
    }

    private void once(Scenario scenario, EStructuralFeature feature, String what) {
        if (count(scenario, feature) > 1) {
            error("scenario " + scenario.getName() + " names its " + what + " twice", scenario, NAMED__NAME);
        }
    }
}
