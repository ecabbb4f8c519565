package org.homeostat.compiler.p4lower;

import java.util.Optional;
import java.util.OptionalDouble;
import org.homeostat.compiler.p1flatten.Owner;
import org.homeostat.language.units.ConstantValue;
import org.homeostat.language.units.Measure;
import org.homeostat.language.units.MemberUnits;
import org.homeostat.language.units.UnitEvaluator;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.NumberLiteral;
import org.homeostat.model.econ.UnitExpression;

/** What written numbers and units come to in base units; {@code currency} is the money of the economy at hand. */
public final class Amounts {

    private final UnitEvaluator evaluator = new UnitEvaluator();
    private final MemberUnits units;

    /** Knows the money of economies through {@code units}. */
    public Amounts(MemberUnits units) {
        this.units = units;
    }

    /** What a written unit is; null is a bare number's. */
    public Optional<Measure> measure(UnitExpression unit, Owner owner) {
        Optional<Measure> measure = evaluator.measure(unit);
        return owner instanceof Owner.OfEconomy economy ? measure.map(each -> units.in(each, economy.economy()))
                : measure;
    }

    /** The value of a literal; empty if its unit has no measure. */
    public Optional<Double> value(NumberLiteral literal, Owner owner) {
        double number = literal.isPercent() ? Measure.of(0.01).toBase(literal.getValue()) : literal.getValue();
        return measure(literal.getUnit(), owner).map(measure -> measure.toBase(number));
    }

    /** The value of a formula that is written out in numbers; empty if it refers to anything. */
    public OptionalDouble constant(Expression formula, Owner owner) {
        return switch (formula) {
            case NumberLiteral literal -> value(literal, owner).map(OptionalDouble::of)
                    .orElse(OptionalDouble.empty());
            case null -> OptionalDouble.empty();
            default -> ConstantValue.of(formula, evaluator);
        };
    }
}
