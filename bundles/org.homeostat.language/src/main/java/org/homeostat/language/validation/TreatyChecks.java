package org.homeostat.language.validation;

import static org.homeostat.model.econ.EconPackage.Literals.EXIT__PERIODS;
import static org.homeostat.model.econ.EconPackage.Literals.LEVY__PROCEEDS;
import static org.homeostat.model.econ.EconPackage.Literals.NAMED__NAME;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.OptionalDouble;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;
import org.homeostat.language.structure.Overrides;
import org.homeostat.language.units.ExpressionType;
import org.homeostat.language.units.MemberUnits;
import org.homeostat.model.econ.AloneReference;
import org.homeostat.model.econ.Exit;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.Levy;
import org.homeostat.model.econ.Limit;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.Parameter;
import org.homeostat.model.econ.Stock;
import org.homeostat.model.econ.Treaty;

/** Checks what treaties bind their members to, take from others and end with. */
public class TreatyChecks extends EconChecks {

    @Inject
    private MemberTables tables;
    @Inject
    private MemberUnits units;

    /** A treaty binds somebody to something. */
    @Check
    void binds(Treaty treaty) {
        if (treaty.getMembers().isEmpty()) {
            error("treaty " + treaty.getName() + " has no members: members Chile, Peru", treaty, NAMED__NAME);
        } else if (treaty.getClauses().isEmpty()) {
            error("treaty " + treaty.getName() + " binds its members to nothing: floor profitTax at 25%", treaty,
                    NAMED__NAME);
        }
    }

    /** A limit that the lever's own bounds already set changes nothing. */
    @Check
    void changesSomething(Limit limit) {
        Optional<Parameter> lever = limit.getTarget() instanceof Parameter parameter && present(parameter)
                ? Overrides.lever(parameter)
                : Optional.empty();
        if (lever.isEmpty() || limit.getValue() == null) {
            return;
        }
        boolean floor = "floor".equals(limit.getName());
        Expression bound = floor ? lever.get().getLower()
                : "ceiling".equals(limit.getName()) ? lever.get().getUpper() : null;
        OptionalDouble own = units.constant(bound);
        OptionalDouble value = units.constant(limit.getValue());
        if (own.isPresent() && value.isPresent() && own.getAsDouble() == value.getAsDouble()) {
            warning(NodeModelUtils.getTokenText(NodeModelUtils.findActualNodeFor(limit.getValue())) + " is the "
                    + (floor ? "lower" : "upper") + " bound of " + limit.getTarget().getName()
                    + " already, so this changes nothing", limit.getValue());
        }
    }

    /** A levy takes a share of a flow, and pays it into something that all members have. */
    @Check
    void levy(Levy levy) {
        OptionalDouble rate = levy.getValue() != null && isBare(levy.getValue())
                ? units.constant(levy.getValue())
                : OptionalDouble.empty();
        if (rate.isPresent() && !(rate.getAsDouble() >= 0 && rate.getAsDouble() <= 1)) {
            error("the rate of a levy lies between 0% and 100%", levy.getValue());
        } else if (rate.isPresent() && rate.getAsDouble() == 0) {
            warning("a levy of 0 takes nothing", levy.getValue());
        }
        Member proceeds = levy.getProceeds();
        if (!present(proceeds)) {
            return;
        }
        if (proceeds instanceof Parameter || proceeds instanceof Stock) {
            error(proceeds.getName() + " is " + Words.aKind(proceeds)
                    + "; what a levy takes goes into a variable, a flow per year", levy, LEVY__PROCEEDS);
        } else if (levy.eContainer() instanceof Treaty treaty) {
            tables.lacking(treaty.getMembers(), proceeds.getName())
                    .ifPresent(economy -> error(economy.getName() + ", of " + Words.title(economy.getType())
                            + ", has no " + proceeds.getName(), levy, LEVY__PROCEEDS));
        }
    }

    /** A condition lasts for at least one period. */
    @Check
    void exit(Exit exit) {
        if (exit.getPeriods() == 0 && count(exit, EXIT__PERIODS) > 0) {
            error("a condition holds for at least 1 period", exit, EXIT__PERIODS);
        }
    }

    /** Only the members of a treaty know how they would do without it. */
    @Check
    void alone(AloneReference alone) {
        if (EcoreUtil2.getContainerOfType(alone, Treaty.class) == null) {
            error("'alone' is how a member of a treaty would do without it, and there is no treaty here", alone);
        } else if (EcoreUtil2.getContainerOfType(alone, Exit.class) == null) {
            error("'alone' stands in the condition under which a member leaves, as in leaves when output < alone.output",
                    alone);
        }
    }

    private boolean isBare(Expression formula) {
        ExpressionType type = units.type(formula);
        return type.equals(ExpressionType.OPEN) || type.equals(ExpressionType.NUMBER);
    }
}
