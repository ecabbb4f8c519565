package org.homeostat.compiler.p5overlay;

import org.homeostat.ir.Compare;
import org.homeostat.ir.Comparison;
import org.homeostat.ir.Const;
import org.homeostat.ir.Expr;
import org.homeostat.ir.If;
import org.homeostat.ir.Step;

/** Moves from one value to another in equal steps: the first in the first period, the value reached in the last. */
final class Phases {

    private Phases() {
    }

    /**
     * The value in a period from the first on.
     *
     * @param base the value left, as a leaf
     * @param goal the value reached
     * @param first the period of the first step
     * @param last the period in which the goal is reached
     */
    static Expr between(Expr base, Expr goal, Expr first, int last) {
        Expr end = new Const(last);
        Expr steps = plus(Expr.sub(end, first), 1);
        Expr share = Expr.div(plus(Expr.sub(new Step(), first), 1), steps);
        Expr blend = Expr.add(Expr.mul(base, Expr.sub(Expr.ONE, share)), Expr.mul(goal, share));
        return new If(new Compare(Comparison.GE, new Step(), end), goal, blend);
    }

    /** The same with a first period that is known beforehand. */
    static Expr between(Expr base, Expr goal, int first, int last) {
        if (first == last) {
            return goal;
        }
        Expr share = Expr.div(plus(new Step(), 1.0 - first), new Const(last - first + 1.0));
        Expr blend = Expr.add(Expr.mul(base, Expr.sub(Expr.ONE, share)), Expr.mul(goal, share));
        return new If(new Compare(Comparison.GE, new Step(), new Const(last)), goal, blend);
    }

    private static Expr plus(Expr first, double number) {
        return Expr.add(first, new Const(number));
    }
}
