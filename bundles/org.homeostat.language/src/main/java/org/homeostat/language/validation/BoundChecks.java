package org.homeostat.language.validation;

import static org.homeostat.model.econ.EconPackage.Literals.MEMBER__LOWER;

import jakarta.inject.Inject;
import java.util.OptionalDouble;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;
import org.homeostat.language.structure.Overrides;
import org.homeostat.language.units.ExpressionType.Quantity;
import org.homeostat.language.units.MemberUnits;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.Parameter;
import org.homeostat.model.econ.Stock;
import org.homeostat.model.econ.Variable;

/** Checks what a quantity begins with against the bounds that it must keep to. */
public class BoundChecks extends EconChecks {

    @Inject
    private MemberUnits units;

    /** The bounds are in order, and numbers that are written out keep to them. */
    @Check
    void bounds(Member member) {
        if (member instanceof Parameter) {
            return;
        }
        Member bounded = Overrides.bounded(member);
        OptionalDouble lower = units.constant(bounded.getLower());
        OptionalDouble upper = units.constant(bounded.getUpper());
        if (lower.isPresent() && upper.isPresent() && lower.getAsDouble() > upper.getAsDouble()) {
            if (bounded == member) {
                error("the bounds are reversed: " + text(member.getLower()) + " is above " + text(member.getUpper()),
                        member, MEMBER__LOWER);
            }
            return;
        }
        switch (member) {
            case Variable variable -> {
                within(variable.getStart(), bounded, lower, upper, "the start of ");
                within(variable.getGuess(), bounded, lower, upper, "the guess of ");
                within(variable.getDefinition(), bounded, lower, upper, "");
            }
            case Stock stock -> within(stock.getInitial(), bounded, lower, upper, "the initial value of ");
            default -> {
                // has nothing that is written out
            }
        }
    }

    private void within(Expression value, Member bounded, OptionalDouble lower, OptionalDouble upper, String what) {
        OptionalDouble number = units.constant(value);
        if (number.isPresent() && isAlike(value, bounded.getLower()) && isAlike(value, bounded.getUpper())
                && (lower.isPresent() && number.getAsDouble() < lower.getAsDouble()
                        || upper.isPresent() && number.getAsDouble() > upper.getAsDouble())) {
            error(what + bounded.getName() + " is " + text(value) + ", outside " + bound(bounded.getLower()) + ".."
                    + bound(bounded.getUpper()), value);
        }
    }

    /** What is unlike has its own message. */
    private boolean isAlike(Expression value, Expression bound) {
        return bound == null || !(units.type(value) instanceof Quantity one)
                || !(units.type(bound) instanceof Quantity other) || one.equals(other);
    }

    private static String bound(Expression formula) {
        return formula == null ? "*" : text(formula);
    }

    private static String text(Expression formula) {
        return NodeModelUtils.getTokenText(NodeModelUtils.findActualNodeFor(formula));
    }
}
