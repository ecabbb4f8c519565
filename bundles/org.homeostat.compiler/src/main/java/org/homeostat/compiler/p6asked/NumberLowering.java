package org.homeostat.compiler.p6asked;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.homeostat.compiler.DataSource;
import org.homeostat.compiler.Findings;
import org.homeostat.compiler.Places;
import org.homeostat.compiler.Reading;
import org.homeostat.compiler.p1flatten.FlatScenario;
import org.homeostat.compiler.p1flatten.Owner;
import org.homeostat.compiler.p1flatten.Ranges;
import org.homeostat.compiler.p2instantiate.Draft;
import org.homeostat.compiler.p2instantiate.Quantities;
import org.homeostat.compiler.p4lower.Amounts;
import org.homeostat.compiler.p4lower.Context;
import org.homeostat.compiler.p4lower.ExpressionLowering;
import org.homeostat.ir.Const;
import org.homeostat.ir.Definition;
import org.homeostat.ir.DisplayUnit;
import org.homeostat.ir.Expr;
import org.homeostat.ir.ParameterRef;
import org.homeostat.ir.Ref;
import org.homeostat.language.structure.TimeAggregate;
import org.homeostat.model.econ.Call;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.IndexVariable;
import org.homeostat.model.econ.MemberReference;
import org.homeostat.model.econ.NameReference;
import org.homeostat.model.econ.OutcomeMeasure;

/**
 * Reads formulas that have one value for all periods. What has a value in each period becomes a hidden slot of the scenario
 * and a parameter of the small model; all else is arithmetic of the small model, read as formulas are read everywhere.
 */
final class NumberLowering extends ExpressionLowering {

    private static final int DEEPEST = 50;

    private final PathLowering paths;
    private final Draft scenarioDraft;
    private final Draft small;
    private final FlatScenario scenario;
    private final Windows windows;
    private final Findings findings;
    private final Places places;
    private final List<Reading> readings = new ArrayList<>();
    private Windows.Window window;
    private int depth;

    NumberLowering(PathLowering paths, Draft scenarioDraft, Draft small, FlatScenario scenario, Quantities quantities,
            Ranges ranges, DataSource data, Amounts amounts, Findings findings, Places places) {
        super(scenario, quantities, ranges, data, amounts, small, findings, places);
        this.paths = paths;
        this.scenarioDraft = scenarioDraft;
        this.small = small;
        this.scenario = scenario;
        this.windows = new Windows(scenario.time(), findings, places);
        this.findings = findings;
        this.places = places;
    }

    /** The number of one formula. */
    Expr lower(Expression formula, Context context, Optional<String> last) {
        window = windows.until(last, formula);
        return lower(formula, context);
    }

    /** What is read of the scenario, each at its index as a parameter of the small model. */
    List<Reading> readings() {
        return readings;
    }

    @Override
    public Expr lower(Expression expression, Context context) {
        if (expression instanceof Call call && TimeAggregate.of(call).isPresent()) {
            return aggregate(call, TimeAggregate.of(call).get(), context);
        }
        if (expression instanceof NameReference name && name.getTarget() instanceof OutcomeMeasure measure) {
            return measure(measure, context, expression);
        }
        if (expression instanceof MemberReference member && member.getMember() instanceof OutcomeMeasure measure) {
            return measureOf(measure, member.getReceiver(), context);
        }
        if (expression != null && Depth.isPath(expression)) {
            Expr path = paths.lower(expression, context);
            return path instanceof Const ? path
                    : reading(TimeAggregate.LAST, path, OptionalInt.empty(), expression,
                            context.owner());
        }
        return super.lower(expression, context);
    }

    private Expr aggregate(Call call, TimeAggregate kind, Context context) {
        boolean discounted = kind == TimeAggregate.DISCOUNTED;
        if (call.getArguments().size() != (discounted ? 2 : 1)) {
            findings.errorOnce(places.of(call),
                    kind + (discounted ? " takes a flow and a rate" : " takes one argument"));
            return Expr.ZERO;
        }
        for (Expression argument : call.getArguments()) {
            if (!Depth.isPath(argument)) {
                findings.errorOnce(places.of(argument),
                        kind + " makes a number of a path, and this is a number already");
                return Expr.ZERO;
            }
        }
        OptionalInt rate = discounted
                ? OptionalInt.of(slot(paths.lower(call.getArguments().get(1), context), call.getArguments().get(1),
                        context.owner()))
                : OptionalInt.empty();
        return reading(kind, paths.lower(call.getArguments().get(0), context), rate, call, context.owner());
    }

    private Expr reading(TimeAggregate kind, Expr path, OptionalInt rate, Expression source, Owner owner) {
        Reading reading = new Reading(kind, slot(path, source, owner), rate, window.from(), window.until());
        int known = readings.indexOf(reading);
        if (known >= 0) {
            return new ParameterRef(known);
        }
        readings.add(reading);
        int parameter = small.addParameter(scenario.world(),
                kind + " in line " + places.of(source).origin().line() + " ("
                        + readings.size() + ")",
                "", DisplayUnit.NONE, places.of(source).origin());
        return new ParameterRef(parameter);
    }

    private int slot(Expr path, Expression source, Owner owner) {
        if (path instanceof Ref ref) {
            return ref.slot();
        }
        int slot = scenarioDraft.addHidden(owner, "asked in line " + places.of(source).origin().line(),
                places.of(source).origin());
        scenarioDraft.equation(new Definition(slot, path, places.of(source).origin()));
        return slot;
    }

    private Expr measureOf(OutcomeMeasure measure, Expression receiver, Context context) {
        Optional<Owner> owner = switch (receiver) {
            case NameReference name when name.getTarget() instanceof Economy economy ->
                    Optional.of(new Owner.OfEconomy(economy));
            case NameReference name when name.getTarget() instanceof IndexVariable index ->
                    Optional.ofNullable(context.bindings().get(index));
            case null, default -> Optional.empty();
        };
        if (owner.isEmpty() || owner.get() instanceof Owner.OfEconomy && !scenario.economies().contains(owner.get())) {
            findings.errorOnce(places.of(receiver), measure.getName() + " can be asked of an economy of world "
                    + scenario.world().world().getName() + ", and not of this");
            return Expr.ZERO;
        }
        return measure(measure, Context.of(owner.get(), Context.Role.EQUATION, context.sources()), receiver);
    }

    private Expr measure(OutcomeMeasure measure, Context context, Expression source) {
        if (measure.eIsProxy() || measure.getValue() == null || depth > DEEPEST) {
            findings.unresolved();
            return Expr.ZERO;
        }
        Windows.Window outer = window;
        window = measure.getFirst() == null ? outer : windows.of(measure);
        depth++;
        Expr value = lower(measure.getValue(), context);
        depth--;
        window = outer;
        return value;
    }
}
