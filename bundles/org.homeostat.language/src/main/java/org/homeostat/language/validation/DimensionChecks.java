package org.homeostat.language.validation;

import jakarta.inject.Inject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;
import org.homeostat.language.structure.Overrides;
import org.homeostat.language.units.Dimension;
import org.homeostat.language.units.DimensionCheck;
import org.homeostat.language.units.ExpressionType;
import org.homeostat.language.units.ExpressionType.Quantity;
import org.homeostat.language.units.MemberUnits;
import org.homeostat.model.econ.Assignment;
import org.homeostat.model.econ.EconPackage;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.MemberReference;
import org.homeostat.model.econ.OnceStatement;
import org.homeostat.model.econ.Parameter;
import org.homeostat.model.econ.PhaseChange;
import org.homeostat.model.econ.SetChange;
import org.homeostat.model.econ.Shock;
import org.homeostat.model.econ.Stock;
import org.homeostat.model.econ.TreatyClause;
import org.homeostat.model.econ.Variable;
import org.homeostat.model.econ.WhenStatement;

/** Checks that every formula has the dimension that its place asks for, and that its parts fit together. */
public class DimensionChecks extends EconChecks {

    @Inject
    private MemberUnits units;

    /** The value and the bounds of a parameter. */
    @Check
    void parameter(Parameter parameter) {
        fits(parameter.getValue(), parameter, "its value");
        fits(parameter.getLower(), parameter, "its lower bound");
        fits(parameter.getUpper(), parameter, "its upper bound");
    }

    /** The definition and the start of a variable. */
    @Check
    void variable(Variable variable) {
        fits(variable.getDefinition(), variable, "its definition");
        fits(variable.getStart(), variable, "its start");
    }

    /** The initial value of a stock, and its change, which is per year. */
    @Check
    void stock(Stock stock) {
        fits(stock.getInitial(), stock, "its initial value");
        if (!(units.type(stock) instanceof Quantity quantity)) {
            check(stock).inside(stock.getChange());
            return;
        }
        String unit = units.text(stock).isEmpty() ? "1/year" : units.text(stock) + "/year";
        String demand = "the change of " + stock.getName() + " is per year, in " + unit + ",";
        check(stock).fits(stock.getChange(), quantity.dimension().over(Dimension.TIME), unit, demand, "this");
    }

    /** An override keeps the dimension of what it overrides. */
    @Check
    void override(Member member) {
        if (member.getUnit() == null || Overrides.line(member).size() < 2) {
            return;
        }
        Member overridden = Overrides.line(member).get(1);
        ExpressionType before = units.type(overridden);
        if (before instanceof Quantity && units.type(member) instanceof Quantity now && !now.equals(before)) {
            error(member.getName() + " is in " + before + " where it is overridden and cannot be overridden in " + now,
                    member, EconPackage.Literals.MEMBER__UNIT);
        }
    }

    /** The value that an economy gives to a parameter. */
    @Check
    void assignment(Assignment assignment) {
        fits(assignment.getValue(), assignment.getParameter(), "this value");
    }

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
    void clause(TreatyClause clause) {
        fits(clause.getValue(), clause.getTarget(), "this value");
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

    private void fitsChange(Expression value, Member target, String operator) {
        if ("*=".equals(operator) && value != null) {
            check(value).bare(value, "a factor");
        } else {
            fits(value, target, "this value");
        }
    }

    private void fits(Expression formula, Member member, String source) {
        if (formula == null) {
            return;
        }
        if (!present(member) || !(units.type(member) instanceof Quantity quantity)) {
            check(formula).inside(formula);
            return;
        }
        boolean stated = units.stated(member).isPresent();
        String unit = units.text(member);
        String demand = member.getName() + (stated ? " is stated in " + unit
                : quantity.dimension().isNone() ? " is a number without dimension" : " is in " + unit);
        check(formula).fits(formula, quantity.dimension(), unit, demand, source);
    }

    private DimensionCheck check(EObject place) {
        return units.check(place, this::error);
    }

    private void error(EObject place, String message) {
        error(message, place);
    }
}
