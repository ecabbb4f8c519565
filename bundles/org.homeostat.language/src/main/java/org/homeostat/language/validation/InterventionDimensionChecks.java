package org.homeostat.language.validation;

import org.eclipse.xtext.validation.Check;
import org.homeostat.language.units.Dimension;
import org.homeostat.language.units.DimensionCheck;
import org.homeostat.language.units.ExpressionType;
import org.homeostat.language.units.ExpressionType.Quantity;
import org.homeostat.model.econ.EconPackage;
import org.homeostat.model.econ.Exit;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.Levy;
import org.homeostat.model.econ.Limit;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.MemberReference;
import org.homeostat.model.econ.OnceStatement;
import org.homeostat.model.econ.PhaseChange;
import org.homeostat.model.econ.Scenario;
import org.homeostat.model.econ.SetChange;
import org.homeostat.model.econ.Shock;
import org.homeostat.model.econ.WhenStatement;

/** Checks the dimensions of what policies, treaties and shocks do. */
public class InterventionDimensionChecks extends UnitChecks {

    private static final ExpressionType YEARS = new Quantity(Dimension.TIME);

    /** What a policy sets, adds or multiplies with. */
    @Check
    void change(SetChange change) {
        fitsChange(change.getValue(), change.getTarget(), change.getOperator());
    }

    /** Where a policy's phase leads. */
    @Check
    void phase(PhaseChange phase) {
        fits(phase.getValue(), phase.getTarget(), "this value");
    }

    /** The bound that a treaty sets. */
    @Check
    void limit(Limit limit) {
        fits(limit.getValue(), limit.getTarget(), "this value");
    }

    /** The rate of a levy, and what it is paid into. */
    @Check
    void levy(Levy levy) {
        if (levy.getValue() != null) {
            check(levy).bare(levy.getValue(), "the rate of a levy");
        }
        Member proceeds = levy.getProceeds();
        if (present(proceeds) && present(levy.getTarget())) {
            ExpressionType into = units.type(proceeds);
            ExpressionType from = units.type(levy.getTarget());
            if (into instanceof Quantity && from instanceof Quantity && !into.equals(from)) {
                error("the levy on " + levy.getTarget().getName() + " is in " + from + " and cannot go into "
                        + proceeds.getName() + ", which is " + (into.equals(ExpressionType.NUMBER) ? "" : "in ") + into,
                        levy, EconPackage.Literals.LEVY__PROCEEDS);
            }
        }
    }

    /** Why a member leaves. */
    @Check
    void exit(Exit exit) {
        check(exit).condition(exit.getCondition());
    }

    /** What a shock adds or multiplies with, and how fast it fades. */
    @Check
    void shock(Shock shock) {
        Member target = shock.getTarget() instanceof MemberReference access
                && access.getMember() instanceof Member member ? member : null;
        fitsChange(shock.getValue(), target, shock.getOperator());
        if (shock.getFading() != null) {
            check(shock).bare(shock.getFading(), "the share that fades");
        }
    }

    /** The conditions of a statement that comes and goes. */
    @Check
    void when(WhenStatement when) {
        check(when).condition(when.getCondition());
        if (when.getUntil() != null) {
            check(when).condition(when.getUntil());
        }
    }

    /** The condition of a statement that fires once. */
    @Check
    void once(OnceStatement once) {
        check(once).condition(once.getCondition());
    }

    /** The step of an integrator is in years, its tolerance a number. */
    @Check
    void integrator(Scenario scenario) {
        DimensionCheck check = check(scenario);
        if (scenario.getStep() != null && !check.inside(scenario.getStep()).equals(ExpressionType.NUMBER)) {
            check.fits(scenario.getStep(), YEARS, "year", "a step is in years", "this");
        }
        if (scenario.getTolerance() != null) {
            check.bare(scenario.getTolerance(), "a tolerance");
        }
    }

    private void fitsChange(Expression value, Member target, String operator) {
        if ("*=".equals(operator) && value != null) {
            check(value).bare(value, "a factor");
        } else {
            fits(value, target, "this value");
        }
    }
}
