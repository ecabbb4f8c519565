package org.homeostat.language.units;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeostat.model.econ.NumberLiteral;
import org.homeostat.model.econ.UnitDeclaration;
import org.homeostat.model.econ.UnitExpression;
import org.homeostat.model.econ.UnitFactor;
import org.homeostat.model.econ.UnitTerm;

/**
 * Works out what written units are, through the declarations of derived ones. Remembers declarations, so it must not
 * outlive a change of the text. A unit that is unknown, half typed, defined by itself, 0, or beyond what a number can
 * hold has no measure; the checks of unit declarations say why, at the declaration.
 */
public final class UnitEvaluator {

    /** How many derived units may stand between a unit and its base units. */
    public static final int DEEPEST = 100;

    private final Map<UnitDeclaration, Optional<Measure>> known = new HashMap<>();
    private final Set<UnitDeclaration> underWay = new HashSet<>();

    /** What a written unit is; {@code null} is a bare number's. */
    public Optional<Measure> measure(UnitExpression unit) {
        if (unit == null) {
            return Optional.of(Measure.ONE);
        }
        try {
            return product(unit).filter(UnitEvaluator::representable);
        } catch (ArithmeticException beyond) {
            return Optional.empty();
        }
    }

    /** What a declared unit is. */
    public Optional<Measure> measure(UnitDeclaration unit) {
        if (unit.eIsProxy() || unit.getName() == null) {
            return Optional.empty();
        }
        if (unit.getDefinition() == null) {
            return Optional.of(Measure.of(Dimension.of(unit.getName())));
        }
        Optional<Measure> before = known.get(unit);
        if (before != null) {
            return before;
        }
        if (underWay.size() >= DEEPEST || !underWay.add(unit)) {
            return Optional.empty();
        }
        try {
            Optional<Measure> found = derived(unit);
            known.put(unit, found);
            return found;
        } finally {
            underWay.remove(unit);
        }
    }

    /** The value of a literal in base units; empty if its unit has no measure. */
    public Optional<Double> value(NumberLiteral literal) {
        double percent = literal.isPercent() ? Measure.of(0.01).toBase(literal.getValue()) : literal.getValue();
        return measure(literal.getUnit()).map(measure -> measure.toBase(percent));
    }

    private Optional<Measure> derived(UnitDeclaration unit) {
        double factor = unit.getFactor();
        return factor > 0 && Double.isFinite(factor)
                ? measure(unit.getDefinition()).map(Measure.of(factor)::times).filter(UnitEvaluator::representable)
                : Optional.empty();
    }

    private Optional<Measure> product(UnitExpression unit) {
        Optional<Measure> product = factor(unit.getFirst());
        for (UnitTerm term : unit.getTerms()) {
            Optional<Measure> next = factor(term.getFactor());
            if (product.isEmpty() || next.isEmpty()) {
                return Optional.empty();
            }
            product = product.map("/".equals(term.getOperator()) ? left -> left.over(next.get())
                    : left -> left.times(next.get()));
        }
        return product;
    }

    private Optional<Measure> factor(UnitFactor factor) {
        return factor == null ? Optional.empty()
                : base(factor)
                        .map(base -> base.power(new Rational(factor.getExponent(), factor.getDenominator())));
    }

    private Optional<Measure> base(UnitFactor factor) {
        if (factor.getUnit() != null) {
            return measure(factor.getUnit());
        }
        if (factor.getGroup() != null) {
            return product(factor.getGroup());
        }
        if (factor.isPercent()) {
            return Optional.of(Measure.of(0.01));
        }
        return factor.getNumber() > 0
                ? Optional.of(new Measure(Dimension.NONE, BigDecimal.valueOf(factor.getNumber())))
                : Optional.empty();
    }

    private static boolean representable(Measure measure) {
        double factor = measure.factor();
        return factor > 0 && Double.isFinite(factor);
    }
}
