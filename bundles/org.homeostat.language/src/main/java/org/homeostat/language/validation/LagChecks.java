package org.homeostat.language.validation;

import static org.homeostat.model.econ.EconPackage.Literals.LAG_REFERENCE__OFFSET;

import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.xtext.validation.Check;
import org.homeostat.language.structure.Overrides;
import org.homeostat.language.structure.Referent;
import org.homeostat.language.structure.SubscriptKeys;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.LagReference;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.NameReference;
import org.homeostat.model.econ.Named;
import org.homeostat.model.econ.Subscript;
import org.homeostat.model.econ.Variable;

/** Checks lags: they look back, at quantities, and have a value to begin with. */
public class LagChecks extends EconChecks {

    @Inject
    private MemberTables tables;

    /** A lag looks back. */
    @Check
    void offset(LagReference lag) {
        String name = name(lag.getOperand());
        if (lag.getOffset() > 0) {
            error(name + "[+" + lag.getOffset()
                    + "] looks ahead; that needs a solution with perfect foresight, which is"
                    + " not available yet", lag, LAG_REFERENCE__OFFSET);
        } else if (lag.getOffset() == 0) {
            error("a lag of 0 periods is " + name + " itself", lag, LAG_REFERENCE__OFFSET);
        }
    }

    /** What is looked back at is a quantity, and has a value before the first period. */
    @Check
    void start(LagReference lag) {
        Named target = target(lag.getOperand());
        if (!present(target)) {
            return;
        }
        if (!(target instanceof Member)) {
            error(target.getName() + " is " + Words.aKind(target) + " and has no lags; only quantities have", lag);
        } else if (target instanceof Variable variable && lag.getOffset() < 0 && !StartChecks.isAtTheStart(lag)
                && Overrides.start(lag.getOperand() instanceof NameReference
                        ? tables.effective(variable, Variable.class, lag)
                        : variable).isEmpty()) {
            error(variable.getName() + "[" + lag.getOffset()
                    + "] has no value in the first period; give it one: variable "
                    + variable.getName() + " starts ...", lag, IssueCodes.LAG_WITHOUT_START,
                    List.of(variable.getName()));
        }
    }

    private static Named target(Expression operand) {
        return switch (operand) {
            case Subscript subscript -> SubscriptKeys.target(subscript);
            case null, default -> Referent.of(operand);
        };
    }

    private static String name(Expression operand) {
        Named target = target(operand);
        return present(target) && target.getName() != null ? target.getName() : "this";
    }
}
