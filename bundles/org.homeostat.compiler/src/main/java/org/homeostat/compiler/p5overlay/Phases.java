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
     * @param last the period in which the goal is reached, not before the first
     */
    static Expr between(Expr base, Expr goal, int first, int last) {
        if (first == last) {
            return goal;
        }
        Expr share = Expr.div(Expr.sub(new Step(), new Const(first - 1.0)), new Const(last - first + 1.0));
        Expr blend = Expr.add(Expr.mul(base, Expr.sub(Expr.ONE, share)), Expr.mul(goal, share));
        return new If(new Compare(Comparison.GE, new Step(), new Const(last)), goal, blend);
    }
}
