package org.homeostat.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.homeostat.ir.And;
import org.homeostat.ir.Call;
import org.homeostat.ir.Compare;
import org.homeostat.ir.Comparison;
import org.homeostat.ir.Const;
import org.homeostat.ir.Definition;
import org.homeostat.ir.DisplayUnit;
import org.homeostat.ir.Equation;
import org.homeostat.ir.Expr;
import org.homeostat.ir.FlatModel;
import org.homeostat.ir.Function;
import org.homeostat.ir.If;
import org.homeostat.ir.Max;
import org.homeostat.ir.Min;
import org.homeostat.ir.Not;
import org.homeostat.ir.Or;
import org.homeostat.ir.Origin;
import org.homeostat.ir.Period;
import org.homeostat.ir.Ref;
import org.homeostat.ir.Slot;
import org.homeostat.ir.TimeAxis;
import org.junit.jupiter.api.Test;

/** Models that are large, long or deep run on both backends. */
class SizeTest {

    @Test
    void tenThousandEquationsInAChainOfNeeds() {
        List<Expr> values = new ArrayList<>();
        for (int i = 0; i < 9_999; i++) {
            values.add(Expr.add(new Ref(i + 1), new Const(0.5)));
        }
        values.add(Expr.ONE);
        assertEquals(1 + 9_999 * 0.5, Simulations.run(model(values)).value(0, 0));
    }

    @Test
    void longSum() {
        List<Expr> terms = new ArrayList<>();
        List<Expr> values = new ArrayList<>();
        double expected = 0;
        values.add(Expr.ZERO);
        for (int i = 1; i <= 5_000; i++) {
            values.add(new Const(i / 7.0));
            terms.add(Expr.mul(new Ref(i), new Const(1 / (double) i)));
            expected += i / 7.0 * (1 / (double) i);
        }
        values.set(0, Expr.sum(terms));
        assertEquals(expected, Simulations.run(model(values)).value(0, 0));
    }

    /** Each variable needs the sum of all: one is torn, the others follow. */
    @Test
    void longSumInALoop() {
        int n = 5_000;
        List<Expr> values = new ArrayList<>();
        List<Expr> terms = new ArrayList<>();
        for (int i = 1; i <= n; i++) {
            terms.add(new Ref(i));
        }
        values.add(Expr.sum(terms));
        for (int i = 1; i <= n; i++) {
            values.add(Expr.add(Expr.ONE, Expr.mul(new Const(0.5 / n), new Ref(0))));
        }
        assertEquals(2 * n, Simulations.run(model(values)).value(0, 0), 1e-8);
    }

    /** More terms than a class can have constants: the interpreter steps in. */
    @Test
    void hugeSum() {
        List<Expr> terms = new ArrayList<>();
        for (int i = 0; i < 40_000; i++) {
            terms.add(new Const(i + 0.1));
        }
        assertEquals(40_000 * 39_999.0 / 2 + 4_000, Simulations.run(model(List.of(Expr.sum(terms)))).value(0, 0), 1e-3);
    }

    @Test
    void deepest() {
        Expr leaf = new Ref(1);
        List<UnaryOperator<Expr>> forms = List.of(Expr::neg, e -> Expr.sub(leaf, e), e -> Expr.sub(e, leaf),
                e -> Expr.add(leaf, e), e -> Expr.mul(e, Expr.ONE), e -> Expr.mul(leaf, e), e -> Expr.div(leaf, e),
                e -> Expr.div(e, leaf), e -> Expr.pow(e, Expr.ONE), e -> Expr.pow(leaf, e),
                e -> new Call(Function.SQRT, e), e -> new Call(Function.FLOOR, e), e -> new Min(e, leaf),
                e -> new Max(leaf, e), e -> new Compare(Comparison.LE, e, leaf), e -> new And(e, leaf),
                e -> new Or(leaf, e), Not::new, e -> new If(leaf, e, leaf), e -> new If(e, leaf, Expr.ZERO),
                e -> new If(new Compare(Comparison.LT, leaf, Expr.ZERO), leaf, e));
        for (UnaryOperator<Expr> form : forms) {
            Expr deep = leaf;
            while (deep.depth() < 1_000) {
                deep = form.apply(deep);
            }
            Simulations.run(model(List.of(deep, new Const(0.75))));
        }
    }

    /** The same in a loop, so that it is derived too. */
    @Test
    void deepestInALoop() {
        Expr self = new Ref(0);
        Expr other = new Ref(1);
        List<UnaryOperator<Expr>> forms = List.of(Expr::neg, e -> Expr.sub(other, e), e -> Expr.mul(e, other),
                e -> Expr.div(other, e), e -> Expr.add(other, e), e -> new Min(e, other),
                e -> new If(new Compare(Comparison.LT, other, Expr.ZERO), other, e));
        for (UnaryOperator<Expr> form : forms) {
            Expr deep = self;
            while (deep.depth() < 995) {
                deep = form.apply(deep);
            }
            Expr damped = Expr.mul(new Const(0.001), deep);
            Simulations.run(model(List.of(Expr.add(Expr.ONE, damped), new Const(0.75))));
        }
    }

    private static FlatModel model(List<Expr> values) {
        List<Slot> slots = new ArrayList<>();
        List<Equation> equations = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            slots.add(new Slot(i, "E", "x" + i, "", DisplayUnit.NONE, false, Origin.NONE));
            equations.add(new Definition(i, values.get(i), Origin.NONE));
        }
        return new FlatModel("Large", new TimeAxis(Period.parse("2000"), 2), List.of(), slots, equations, List.of());
    }
}
