package org.homeostat.engine.calibrate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.homeostat.ir.Accumulation;
import org.homeostat.ir.Const;
import org.homeostat.ir.Definition;
import org.homeostat.ir.Equation;
import org.homeostat.ir.Expr;
import org.homeostat.ir.FlatModel;
import org.homeostat.ir.GivenPath;
import org.homeostat.ir.Implicit;
import org.homeostat.ir.Innovation;
import org.homeostat.ir.Lag;
import org.homeostat.ir.Leaf;
import org.homeostat.ir.Leaves;
import org.homeostat.ir.Moment;
import org.homeostat.ir.Parameter;
import org.homeostat.ir.ParameterRef;
import org.homeostat.ir.Ref;
import org.homeostat.ir.Slot;
import org.homeostat.ir.Start;
import org.homeostat.ir.Step;
import org.homeostat.ir.TimeAxis;

/**
 * The first period of a model as one system: its slots keep their places, and after them come the starts and then the
 * parameters, all of them with equations.
 */
final class FirstPeriod {

    private final FlatModel original;
    private final Map<Integer, Integer> before = new HashMap<>();
    private final int firstParameter;

    FirstPeriod(FlatModel original) {
        this.original = original;
        for (Start start : original.starts()) {
            before.putIfAbsent(start.slot(), original.slots().size() + before.size());
        }
        firstParameter = original.slots().size() + before.size();
    }

    /** Where a parameter is among the slots of the system. */
    int place(int parameter) {
        return firstParameter + parameter;
    }

    /** Where the start of a slot is among the slots of the system, by slot. */
    Map<Integer, Integer> starts() {
        return before;
    }

    /** The system in which some parameters follow from conditions and others have given values. */
    FlatModel system(List<CalibrationCondition> conditions, Map<Integer, Double> given) {
        List<Equation> equations = new ArrayList<>();
        original.equations().forEach(equation -> equations.add(rewritten(equation)));
        for (Start start : original.starts()) {
            equations.add(new Definition(before.get(start.slot()), atStart(start.value()), start.origin()));
        }
        Map<Integer, CalibrationCondition> byParameter = new HashMap<>();
        conditions.forEach(condition -> byParameter.put(condition.parameter(), condition));
        for (Parameter parameter : original.parameters()) {
            int place = place(parameter.index());
            CalibrationCondition condition = byParameter.get(parameter.index());
            equations.add(condition == null
                    ? new Definition(place, value(parameter, given), parameter.origin())
                    : new Implicit(place, inPeriod(condition.left()), inPeriod(condition.right()),
                            condition.origin()));
        }
        return new FlatModel(original.scenario(), new TimeAxis(original.time().first(), 1), List.of(), slots(),
                equations,
                List.of());
    }

    private Expr value(Parameter parameter, Map<Integer, Double> given) {
        Double value = given.get(parameter.index());
        return value == null ? atStart(parameter.value()) : new Const(value);
    }

    private List<Slot> slots() {
        List<Slot> slots = new ArrayList<>(original.slots());
        for (int i = original.slots().size(); i < firstParameter; i++) {
            slots.add(null);
        }
        before.forEach((slot, place) -> {
            Slot of = original.slots().get(slot);
            slots.set(place, new Slot(place, of.economy(), of.name() + "[before]", "", of.unit(), true, of.origin()));
        });
        for (Parameter parameter : original.parameters()) {
            slots.add(new Slot(slots.size(), parameter.economy(), parameter.name(), "", parameter.unit(), true,
                    parameter.origin()));
        }
        return slots;
    }

    private Equation rewritten(Equation equation) {
        return switch (equation) {
            case Definition definition ->
                    new Definition(definition.slot(), inPeriod(definition.value()), definition.origin());
            case Implicit implicit -> new Implicit(implicit.slot(), inPeriod(implicit.left()),
                    inPeriod(implicit.right()), implicit.origin());
            case Accumulation stock -> new Definition(stock.slot(), atStart(stock.initial()), stock.origin());
            case GivenPath path -> path;
            case Innovation innovation -> innovation;
        };
    }

    /** An expression of the first period. A lag without a start stays, so that reading it is told as ever. */
    private Expr inPeriod(Expr expression) {
        return replaced(expression, leaf -> leaf instanceof Lag lag && before.containsKey(lag.slot())
                ? new Ref(before.get(lag.slot()))
                : leaf);
    }

    /** An expression of what is known at the start: a variable means its start, a stock its initial value. */
    private Expr atStart(Expr expression) {
        return replaced(expression, leaf -> leaf instanceof Ref ref && before.containsKey(ref.slot())
                && !isStock(ref.slot()) ? new Ref(before.get(ref.slot())) : leaf);
    }

    private boolean isStock(int slot) {
        return original.equations().stream()
                .anyMatch(equation -> equation.slot() == slot && equation instanceof Accumulation);
    }

    private Expr replaced(Expr expression, Function<Leaf, Expr> others) {
        return Leaves.replace(expression, leaf -> switch (leaf) {
            case ParameterRef ref -> new Ref(place(ref.index()));
            case Step step -> Expr.ZERO;
            case Moment moment -> Expr.ZERO;
            default -> others.apply(leaf);
        });
    }
}
