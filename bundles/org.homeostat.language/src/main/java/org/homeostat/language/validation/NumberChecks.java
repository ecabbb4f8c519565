package org.homeostat.language.validation;

import static org.homeostat.model.econ.EconPackage.Literals.BINARY_EXPRESSION__RIGHT;
import static org.homeostat.model.econ.EconPackage.Literals.UNIT_DECLARATION__FACTOR;
import static org.homeostat.model.econ.EconPackage.Literals.UNIT_FACTOR__NUMBER;

import jakarta.inject.Inject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import org.homeostat.language.units.MemberUnits;
import org.homeostat.language.units.UnitEvaluator;
import org.homeostat.model.econ.BinaryExpression;
import org.homeostat.model.econ.NumberLiteral;
import org.homeostat.model.econ.UnitDeclaration;
import org.homeostat.model.econ.UnitExpression;
import org.homeostat.model.econ.UnitFactor;

/** Checks that numbers and units are within what can be computed with. */
public class NumberChecks extends EconChecks {

    @Inject
    private MemberUnits units;

    /** A number is finite, in base units too. */
    @Check
    void literal(NumberLiteral literal) {
        if (!Double.isFinite(literal.getValue())) {
            error("the number is too large; the largest is 1.8e308", literal);
        } else if (units.units(literal).value(literal).filter(value -> !Double.isFinite(value)).isPresent()) {
            error("the number is too large in base units; the largest is 1.8e308", literal);
        }
    }

    /** Nothing is divided by a written 0. */
    @Check
    void division(BinaryExpression division) {
        if ("/".equals(division.getOperator()) && division.getRight() instanceof NumberLiteral literal
                && literal.getValue() == 0) {
            error("division by 0", division, BINARY_EXPRESSION__RIGHT);
        }
    }

    /** A root is not of order 0. */
    @Check
    void denominator(UnitFactor factor) {
        if (factor.getDenominator() == 0) {
            error("an exponent cannot be divided by 0", factor);
        }
    }

    /** A number within a unit is above 0. */
    @Check
    void factor(UnitFactor factor) {
        if (factor.getNumber() == 0 && count(factor, UNIT_FACTOR__NUMBER) > 0) {
            error("a unit cannot be 0", factor);
        }
    }

    /** The factor of a derived unit is above 0, and what it makes is within bounds. */
    @Check
    void unit(UnitDeclaration unit) {
        if (unit.getDefinition() == null) {
            return;
        }
        if (!(unit.getFactor() > 0 && Double.isFinite(unit.getFactor()))) {
            error("the factor of unit " + unit.getName() + (unit.getFactor() == 0 ? " is 0" : " is too large"), unit,
                    UNIT_DECLARATION__FACTOR);
        } else if (units.units(unit).measure(unit).isEmpty() && soundParts(unit.getDefinition())) {
            error("unit " + unit.getName() + " cannot be worked out: it is beyond what a number can hold, or more than "
                    + UnitEvaluator.DEEPEST + " units stand between it and base units", unit.getDefinition());
        }
    }

    /** What a stated unit or the unit of a number makes is within bounds. */
    @Check
    void use(UnitExpression unit) {
        if (!(unit.eContainer() instanceof UnitDeclaration || unit.eContainer() instanceof UnitFactor)
                && units.units(unit).measure(unit).isEmpty() && soundParts(unit)) {
            error("this unit is beyond what a number can hold", unit);
        }
    }

    /** Whether a formula names a unit that is not known, which has its own message. */
    static boolean namesUnknownUnit(EObject formula) {
        return EcoreUtil2.eAllOfType(formula, UnitFactor.class).stream()
                .anyMatch(factor -> factor.getUnit() != null && factor.getUnit().eIsProxy());
    }

    private boolean soundParts(UnitExpression unit) {
        UnitEvaluator here = units.units(unit);
        return EcoreUtil2.eAllOfType(unit, UnitFactor.class).stream()
                .allMatch(factor -> factor.getDenominator() == 0 ? false
                        : factor.getUnit() == null
                                ? factor.getGroup() != null || factor.isPercent() || factor.getNumber() > 0
                                : here.measure(factor.getUnit()).isPresent());
    }
}
