package org.homeostat.compiler.p4lower;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.eclipse.emf.ecore.EObject;
import org.homeostat.compiler.Findings;
import org.homeostat.compiler.Places;
import org.homeostat.compiler.p1flatten.Owner;
import org.homeostat.compiler.p2instantiate.Draft;
import org.homeostat.ir.Const;
import org.homeostat.ir.Definition;
import org.homeostat.ir.Expr;
import org.homeostat.ir.Lag;
import org.homeostat.ir.Origin;
import org.homeostat.ir.Ref;
import org.homeostat.ir.Start;
import org.homeostat.model.econ.Call;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.FunctionParameter;
import org.homeostat.model.econ.IndexVariable;

/** Reads calls that look back: {@code lag}, {@code movingaverage}, {@code cumulative}. */
final class PastCalls {

    private static final int FARTHEST = 10_000;

    /** A call for one owner; it is worked out once however often the formula is read. */
    private record Key(Call call, Owner owner, Map<IndexVariable, Owner> bindings,
            Map<FunctionParameter, Context.Argument> arguments) {
    }

    private final ExpressionLowering formulas;
    private final Amounts amounts;
    private final Draft draft;
    private final Clock clock;
    private final Findings findings;
    private final Places places;
    private final Map<Key, Integer> sums = new HashMap<>();

    PastCalls(ExpressionLowering formulas, Amounts amounts, Draft draft, Clock clock, Findings findings,
            Places places) {
        this.formulas = formulas;
        this.amounts = amounts;
        this.draft = draft;
        this.clock = clock;
        this.findings = findings;
        this.places = places;
    }

    Expr lower(Call call, Context context) {
        int takes = call.getFunction().getName().equals("cumulative") ? 1 : 2;
        if (call.getArguments().size() != takes) {
            return error(call,
                    call.getFunction().getName() + " takes " + (takes == 1 ? "one argument" : "two arguments")
                            + ", not " + call.getArguments().size());
        }
        if (takes == 1) {
            return cumulative(call, context);
        }
        OptionalInt periods = periods(call, context);
        if (periods.isEmpty()) {
            return Expr.ZERO;
        }
        Expression formula = call.getArguments().get(0);
        return call.getFunction().getName().equals("lag")
                ? formulas.lower(formula, context.earlier(periods.getAsInt()))
                : average(formula, periods.getAsInt(), call, context);
    }

    private OptionalInt periods(Call call, Context context) {
        OptionalDouble number = amounts.constant(call.getArguments().get(1), context.owner());
        boolean average = call.getFunction().getName().equals("movingaverage");
        if (number.isPresent() && number.getAsDouble() >= (average ? 1 : 0) && number.getAsDouble() <= FARTHEST
                && number.getAsDouble() == Math.rint(number.getAsDouble())) {
            return OptionalInt.of((int) number.getAsDouble());
        }
        error(call.getArguments().get(1), "how many periods " + call.getFunction().getName()
                + " goes back is a whole number that is written out, from " + (average ? "1" : "0") + " to "
                + FARTHEST);
        return OptionalInt.empty();
    }

    private Expr average(Expression formula, int periods, Call call, Context context) {
        List<Expr> terms = new ArrayList<>();
        for (int i = 0; i < periods; i++) {
            if (formulas.exhausted()) {
                return Expr.ZERO;
            }
            terms.add(formulas.lower(formula, context.earlier(i)));
        }
        return periods == 1 ? terms.get(0) : Expr.div(Expr.sum(terms), new Const(periods));
    }

    private Expr cumulative(Call call, Context context) {
        if (context.role().isFixed()) {
            return error(call, "nothing has added up before the first period");
        }
        Key key = new Key(call, context.owner(), context.bindings(), context.arguments());
        Integer slot = sums.get(key);
        if (slot == null) {
            Origin origin = places.of(call).origin();
            slot = draft.addHidden(context.owner(), "cumulative in line " + origin.line(), origin);
            sums.put(key, slot);
            Expr flow = formulas.lower(call.getArguments().get(0), context.earlier(-context.shift()));
            draft.equation(new Definition(slot, Expr.add(new Lag(slot, 1), Expr.mul(flow, clock.step())), origin));
            draft.start(new Start(slot, Expr.ZERO, origin));
        }
        return context.shift() == 0 ? new Ref(slot) : new Lag(slot, context.shift());
    }

    private Expr error(EObject source, String message) {
        findings.errorOnce(places.of(source), message);
        return Expr.ZERO;
    }
}
