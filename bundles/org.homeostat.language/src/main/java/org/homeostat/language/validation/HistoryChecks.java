package org.homeostat.language.validation;

import static org.homeostat.model.econ.EconPackage.Literals.CALL__FUNCTION;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import org.homeostat.language.structure.HistoryFunction;
import org.homeostat.language.structure.Overrides;
import org.homeostat.language.structure.Referent;
import org.homeostat.language.structure.SectorFunction;
import org.homeostat.language.units.MemberUnits;
import org.homeostat.model.econ.Call;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.LagReference;
import org.homeostat.model.econ.NameReference;
import org.homeostat.model.econ.Named;
import org.homeostat.model.econ.Parameter;
import org.homeostat.model.econ.Variable;

/** Checks the functions that look at the past of a quantity or sum over a sector. */
public class HistoryChecks extends EconChecks {

    private static final int LONGEST = 10_000;

    @Inject
    private MemberTables tables;
    @Inject
    private MemberUnits units;

    /** How far {@code lag} and {@code movingaverage} look back, and at what. */
    @Check
    void history(Call call) {
        Optional<HistoryFunction> function = HistoryFunction.of(call);
        if (function.isEmpty() || call.getArguments().size() != call.getFunction().getParameters().size()) {
            return;
        }
        if (StartChecks.isAtTheStart(call)) {
            tellStart(call, function.get());
        } else if (function.get() != HistoryFunction.CUMULATIVE) {
            long fewest = function.get() == HistoryFunction.LAG ? 0 : 1;
            long periods = periods(call.getArguments().get(1), fewest, function.get());
            boolean back = function.get() == HistoryFunction.LAG ? periods > 0 : periods > 1;
            if (back) {
                starts(call.getArguments().get(0), function.get());
            }
        }
    }

    /** What a value at the start cannot be computed from has its own message. */
    private void tellStart(Call call, HistoryFunction function) {
        if (!StartChecks.isFixed(call) || EcoreUtil2.eAllOfType(call, NameReference.class).stream()
                .allMatch(name -> name.getTarget() instanceof Parameter)) {
            error(function + " looks at the past, and before the first period there is none", call, CALL__FUNCTION);
        }
    }

    /** A sum over a sector names the sector. */
    @Check
    void sector(Call call) {
        Optional<SectorFunction> function = SectorFunction.of(call);
        if (function.isEmpty() || call.getArguments().size() != 1) {
            return;
        }
        Expression argument = call.getArguments().get(0);
        if (SectorFunction.sector(call).isEmpty()) {
            if (!(argument instanceof NameReference name) || present(name.getTarget())) {
                error(function.get() + " takes a sector by its name: " + function.get() + "(households)", argument);
            }
        } else if (SectorFunction.transactions(call).findAny().isEmpty()) {
            warning("no transaction " + switch (function.get()) {
                case RECEIVED -> "pays ";
                case PAID -> "is paid by ";
                case NETLENDING -> "pays or is paid by ";
            } + SectorFunction.sector(call).get().getName() + ", so this is 0", call, CALL__FUNCTION);
        }
    }

    private long periods(Expression formula, long fewest, HistoryFunction function) {
        OptionalDouble number = units.constant(formula);
        if (number.isEmpty() || number.getAsDouble() != Math.rint(number.getAsDouble())
                || number.getAsDouble() < fewest || number.getAsDouble() > LONGEST) {
            error("the second argument of " + function + " is a number of periods, written out: " + fewest
                    + " or more, at most " + LONGEST, formula);
            return 0;
        }
        return (long) number.getAsDouble();
    }

    /** Every variable in what is looked back at has a value before the first period. */
    private void starts(Expression formula, HistoryFunction function) {
        List<Expression> read = EcoreUtil2.eAllOfType(formula, Expression.class);
        for (Expression each : read) {
            Named target = Referent.of(each);
            if (target instanceof Variable variable && present(variable)
                    && !(each.eContainer() instanceof LagReference)
                    && Overrides.start(each instanceof NameReference
                            ? tables.effective(variable, Variable.class, each)
                            : variable).isEmpty()) {
                error(function + " reads " + variable.getName()
                        + " before the first period, where it has no value; give"
                        + " it one: variable " + variable.getName() + " starts ...", each,
                        IssueCodes.LAG_WITHOUT_START, List.of(variable.getName()));
                return;
            }
        }
    }
}
