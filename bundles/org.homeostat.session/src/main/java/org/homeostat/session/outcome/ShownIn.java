package org.homeostat.session.outcome;

import java.util.Optional;
import org.homeostat.compiler.Places;
import org.homeostat.ir.DisplayUnit;
import org.homeostat.language.structure.Referent;
import org.homeostat.language.units.MemberUnits;
import org.homeostat.language.units.ShownUnit;
import org.homeostat.language.units.UnitEvaluator;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.MemberReference;
import org.homeostat.model.econ.NameReference;
import org.homeostat.model.econ.Named;
import org.homeostat.model.econ.NumberLiteral;
import org.homeostat.model.econ.OutcomeMeasure;
import org.homeostat.model.econ.UnaryExpression;
import org.homeostat.model.econ.UnitDeclaration;

/** In what numbers made of paths are shown. */
final class ShownIn {

    private final MemberUnits units;

    ShownIn(MemberUnits units) {
        this.units = units;
    }

    /** A measure, with the money of an economy where it has one. */
    DisplayUnit of(OutcomeMeasure measure, Optional<Economy> economy) {
        ShownUnit shown = units.shown(measure);
        UnitDeclaration money = economy.map(Economy::getCurrency).filter(unit -> !unit.eIsProxy()).orElse(null);
        return money == null ? display(shown.text(), shown.factor())
                : display(shown.text().replaceAll("\\bcurrency\\b", money.getName()),
                        units.in(shown.measure(), economy.get()).factor());
    }

    /** What is expected: in the unit that its value is written in, else in that of a quantity or measure. */
    DisplayUnit of(Expression subject, Expression value, Optional<Economy> economy) {
        Expression plain = value instanceof UnaryExpression unary ? unary.getOperand() : value;
        if (plain instanceof NumberLiteral literal && literal.getUnit() != null) {
            String text = Places.text(literal.getUnit());
            return new UnitEvaluator().measure(literal.getUnit()).map(unit -> display(text, unit.factor()))
                    .orElse(DisplayUnit.NONE);
        }
        if (plain instanceof NumberLiteral literal && literal.isPercent()) {
            return display("%", 0.01);
        }
        Named named = Referent.of(subject);
        return switch (named) {
            case Member member -> economy.map(one -> units.shown(member, one)).or(() -> owner(subject)
                    .map(one -> units.shown(member, one))).map(shown -> display(shown.text(), shown.factor()))
                    .orElseGet(() -> display(units.shown(member).text(), units.shown(member).factor()));
            case OutcomeMeasure measure -> of(measure, economy);
            case null, default -> DisplayUnit.NONE;
        };
    }

    private static Optional<Economy> owner(Expression subject) {
        return subject instanceof MemberReference member && member.getReceiver() instanceof NameReference name
                && name.getTarget() instanceof Economy economy ? Optional.of(economy) : Optional.empty();
    }

    private static DisplayUnit display(String text, double factor) {
        return factor > 0 && Double.isFinite(factor) ? new DisplayUnit(text, factor) : DisplayUnit.NONE;
    }
}
