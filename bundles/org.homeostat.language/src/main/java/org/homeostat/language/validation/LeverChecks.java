package org.homeostat.language.validation;

import static org.homeostat.model.econ.EconPackage.Literals.MEMBER__LOWER;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.OptionalDouble;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;
import org.homeostat.language.structure.Overrides;
import org.homeostat.language.units.MemberUnits;
import org.homeostat.model.econ.Assignment;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.Parameter;
import org.homeostat.model.econ.PhaseChange;
import org.homeostat.model.econ.SetChange;
import org.homeostat.model.econ.TreatyClause;

/** Checks the bounds of policy levers, and values against them as far as both are written out in numbers. */
public class LeverChecks extends EconChecks {

    @Inject
    private MemberUnits units;

    /** The lower bound is below the upper one, and the value between them. */
    @Check
    void lever(Parameter parameter) {
        OptionalDouble lower = units.constant(parameter.getLower());
        OptionalDouble upper = units.constant(parameter.getUpper());
        if (lower.isPresent() && upper.isPresent() && lower.getAsDouble() > upper.getAsDouble()) {
            error("the bounds are reversed: " + text(parameter.getLower()) + " is above " + text(parameter.getUpper()),
                    parameter, MEMBER__LOWER);
        } else {
            within(parameter.getValue(), parameter);
        }
    }

    /** The value that an economy gives to a lever. */
    @Check
    void assignment(Assignment assignment) {
        within(assignment.getValue(), assignment.getParameter());
    }

    /** The value to which a policy sets a lever. */
    @Check
    void change(SetChange change) {
        if ("=".equals(change.getOperator())) {
            within(change.getValue(), change.getTarget());
        }
    }

    /** The value to which a policy moves a lever. */
    @Check
    void phase(PhaseChange phase) {
        within(phase.getValue(), phase.getTarget());
    }

    /** The value to which a treaty binds a lever. */
    @Check
    void clause(TreatyClause clause) {
        within(clause.getValue(), clause.getTarget());
    }

    private void within(Expression value, Member target) {
        OptionalDouble number = units.constant(value);
        Optional<Parameter> lever = target instanceof Parameter parameter && present(parameter)
                ? Overrides.lever(parameter)
                : Optional.empty();
        if (number.isEmpty() || lever.isEmpty()) {
            return;
        }
        OptionalDouble lower = units.constant(lever.get().getLower());
        OptionalDouble upper = units.constant(lever.get().getUpper());
        if (lower.isEmpty() || upper.isEmpty() || lower.getAsDouble() > upper.getAsDouble()) {
            return;
        }
        if (number.getAsDouble() < lower.getAsDouble() || number.getAsDouble() > upper.getAsDouble()) {
            warning(text(value) + " is outside the bounds of " + target.getName() + ", " + text(lever.get().getLower())
                    + ".." + text(lever.get().getUpper()), value);
        }
    }

    private static String text(Expression formula) {
        return NodeModelUtils.getTokenText(NodeModelUtils.findActualNodeFor(formula));
    }
}
