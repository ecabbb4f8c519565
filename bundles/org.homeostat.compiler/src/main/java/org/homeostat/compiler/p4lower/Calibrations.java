package org.homeostat.compiler.p4lower;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeostat.compiler.CompiledCalibration;
import org.homeostat.compiler.Findings;
import org.homeostat.compiler.Place;
import org.homeostat.compiler.Places;
import org.homeostat.compiler.p1flatten.Declared;
import org.homeostat.compiler.p1flatten.FlatScenario;
import org.homeostat.compiler.p1flatten.Owner;
import org.homeostat.compiler.p2instantiate.Quantities;
import org.homeostat.compiler.p2instantiate.Quantity;
import org.homeostat.model.econ.BinaryExpression;
import org.homeostat.model.econ.Calibration;
import org.homeostat.model.econ.EconPackage.Literals;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.Member;

/** Reads which parameters of which economies are found from conditions on the base period. */
public final class Calibrations {

    private record Wanted(BinaryExpression condition, Owner owner) {
    }

    private final Map<Quantity, Place> unknowns = new LinkedHashMap<>();
    private final List<Wanted> conditions = new ArrayList<>();
    private final Findings findings;
    private final Places places;

    /** Reads the calibrations of a scenario. */
    public Calibrations(FlatScenario scenario, Quantities quantities, Findings findings, Places places) {
        this.findings = findings;
        this.places = places;
        List<Owner> owners = new ArrayList<>(scenario.economies());
        owners.add(scenario.world());
        for (Owner owner : owners) {
            scenario.compositions().of(owner).calibrations().forEach(each -> read(each, owner, quantities));
            if (owner instanceof Owner.OfEconomy economy) {
                economy.economy().getCalibrations().forEach(each -> read(each, owner, quantities));
            }
        }
    }

    /** Whether anything is calibrated. */
    public boolean isEmpty() {
        return unknowns.isEmpty();
    }

    /** Whether a parameter is found from conditions. */
    public boolean finds(Quantity quantity) {
        return unknowns.containsKey(quantity);
    }

    /** The parameters that are found. */
    public Set<Quantity> unknowns() {
        return Collections.unmodifiableSet(unknowns.keySet());
    }

    /** Tells of a parameter that is given a value from elsewhere as well. */
    public void collision(Quantity quantity, String how) {
        findings.errorOnce(unknowns.get(quantity), quantity.name() + " of " + quantity.owner().title()
                + " is calibrated and " + how + "; leave one of them out");
    }

    /** Both sides of each condition. */
    public List<CompiledCalibration.Condition> lower(ExpressionLowering formulas) {
        List<CompiledCalibration.Condition> lowered = new ArrayList<>();
        for (Wanted wanted : conditions) {
            Context context = Context.of(wanted.owner, Context.Role.EQUATION, new ArrayList<>());
            lowered.add(new CompiledCalibration.Condition(formulas.lower(wanted.condition.getLeft(), context),
                    formulas.lower(wanted.condition.getRight(), context), places.of(wanted.condition).origin()));
        }
        return lowered;
    }

    private void read(Calibration calibration, Owner owner, Quantities quantities) {
        for (int i = 0; i < calibration.getParameters().size(); i++) {
            Member parameter = calibration.getParameters().get(i);
            Place place = places.of(calibration, Literals.CALIBRATION__PARAMETERS, i);
            if (parameter.eIsProxy() || parameter.getName() == null) {
                findings.unresolved();
                continue;
            }
            Optional<Quantity> found = quantities.find(owner, Declared.name(parameter)).filter(Quantity::isParameter);
            if (found.isEmpty()) {
                findings.errorOnce(place, Declared.name(parameter) + " is not one parameter of " + owner.title()
                        + "; only a parameter can be calibrated");
            } else if (unknowns.putIfAbsent(found.get(), place) != null) {
                findings.errorOnce(place, found.get().name() + " of " + owner.title() + " is calibrated twice");
            }
        }
        for (Expression condition : calibration.getConditions()) {
            if (condition instanceof BinaryExpression binary && "==".equals(binary.getOperator())) {
                conditions.add(new Wanted(binary, owner));
            } else {
                findings.errorOnce(places.of(condition), "a calibration needs equalities: output == 279 [GUSD/year]");
            }
        }
        if (calibration.getConditions().size() != calibration.getParameters().size()) {
            findings.errorOnce(places.of(calibration), calibration.getParameters().size()
                    + (calibration.getParameters().size() == 1 ? " parameter can't" : " parameters can't")
                    + " be found from " + calibration.getConditions().size()
                    + (calibration.getConditions().size() == 1 ? " condition" : " conditions")
                    + "; give as many of one as of the other");
        }
    }
}
