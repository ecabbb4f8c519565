package org.homeostat.engine.steady;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.homeostat.ir.Accumulation;
import org.homeostat.ir.Const;
import org.homeostat.ir.Definition;
import org.homeostat.ir.DisplayUnit;
import org.homeostat.ir.Equation;
import org.homeostat.ir.Expr;
import org.homeostat.ir.FlatModel;
import org.homeostat.ir.GivenPath;
import org.homeostat.ir.Implicit;
import org.homeostat.ir.Innovation;
import org.homeostat.ir.Integration;
import org.homeostat.ir.Lag;
import org.homeostat.ir.Leaf;
import org.homeostat.ir.Leaves;
import org.homeostat.ir.Moment;
import org.homeostat.ir.Numbers;
import org.homeostat.ir.Origin;
import org.homeostat.ir.Ref;
import org.homeostat.ir.Slot;
import org.homeostat.ir.Step;
import org.homeostat.ir.TimeAxis;

/**
 * A model of one period in which everything that comes from before is a slot of its own: stocks stay where they are, and
 * each lag gets a slot at the end. Time stands still at one period, and innovations are at their means.
 *
 * @param model the model of one period; its states are given, as 0 until a value is put into their row
 * @param states what comes from before
 * @param changes of each stock among the states, its change a year; null for lags
 */
record OnePeriod(FlatModel model, List<State> states, List<Expr> changes) {

    static OnePeriod of(FlatModel original, int period) {
        SortedMap<Integer, Integer> longest = new TreeMap<>();
        original.equations().stream().flatMap(equation -> equation.expressions().stream())
                .forEach(expression -> expression.forEach(form -> {
                    if (form instanceof Lag lag) {
                        longest.merge(lag.slot(), lag.periods(), Math::max);
                    }
                }));
        return new Rewriting(original, period, longest).model();
    }

    private static final class Rewriting {

        private final FlatModel original;
        private final int period;
        private final SortedMap<Integer, Integer> longest;
        private final SortedMap<Integer, Integer> firstLag = new TreeMap<>();
        private final List<Slot> slots;
        private final List<Equation> equations = new ArrayList<>();
        private final List<State> states = new ArrayList<>();
        private final List<Expr> changes = new ArrayList<>();

        Rewriting(FlatModel original, int period, SortedMap<Integer, Integer> longest) {
            this.original = original;
            this.period = period;
            this.longest = longest;
            this.slots = new ArrayList<>(original.slots());
        }

        OnePeriod model() {
            longest.forEach((slot, periods) -> {
                firstLag.put(slot, slots.size());
                for (int lag = 1; lag <= periods; lag++) {
                    addLag(slot, lag);
                }
            });
            original.equations().forEach(equation -> equations.add(rewritten(equation)));
            FlatModel model = new FlatModel(original.scenario(), new TimeAxis(original.time().period(period), 1),
                    original.parameters(), slots, equations, List.of(), List.of(), List.of(), Integration.PERIOD);
            return new OnePeriod(model, List.copyOf(states), Collections.unmodifiableList(changes));
        }

        private void addLag(int slot, int lag) {
            Slot of = original.slots().get(slot);
            Slot made = new Slot(slots.size(), of.economy(), of.name() + "[-" + lag + "]", "", of.unit(), true,
                    of.origin());
            states.add(new State(slot, lag, made.index()));
            changes.add(null);
            slots.add(made);
            equations.add(given(made.index(), 0, of.origin()));
        }

        private Equation rewritten(Equation equation) {
            return switch (equation) {
                case Definition definition ->
                        new Definition(definition.slot(), now(definition.value()), definition.origin());
                case Implicit implicit ->
                        new Implicit(implicit.slot(), now(implicit.left()), now(implicit.right()), implicit.origin());
                case GivenPath path -> given(path.slot(), path.values().at(period), path.origin());
                case Innovation innovation ->
                        given(innovation.slot(), innovation.distribution().mean(), innovation.origin());
                case Accumulation stock -> {
                    states.add(new State(stock.slot(), 0, stock.slot()));
                    changes.add(now(stock.change()));
                    yield given(stock.slot(), 0, stock.origin());
                }
            };
        }

        private static Equation given(int slot, double value, Origin origin) {
            return new GivenPath(slot, Numbers.of(value), origin);
        }

        private Expr now(Expr expression) {
            return Leaves.replace(expression, this::now);
        }

        private Expr now(Leaf leaf) {
            return switch (leaf) {
                case Lag lag -> new Ref(firstLag.get(lag.slot()) + lag.periods() - 1);
                case Step step -> new Const(period);
                case Moment moment -> Expr.ZERO;
                default -> leaf;
            };
        }
    }

    /** The natural size of a state: one of its unit. */
    double unit(int state) {
        DisplayUnit unit = model.slots().get(states.get(state).place()).unit();
        return unit.scale();
    }
}
