package org.homeostat.compiler.p5overlay;

import java.util.Optional;
import org.homeostat.ir.And;
import org.homeostat.ir.Compare;
import org.homeostat.ir.Comparison;
import org.homeostat.ir.Const;
import org.homeostat.ir.Expr;
import org.homeostat.ir.Lag;
import org.homeostat.ir.Not;
import org.homeostat.ir.Ref;
import org.homeostat.ir.Step;

/**
 * When a change is in force, as formulas.
 *
 * @param condition whether it is in force in the current period; none if it always is
 * @param firing whether it comes into force in the current period
 */
record Force(Optional<Expr> condition, Expr firing) {

    /**
     * In force from one period until another.
     *
     * @param from the first period, counted from the first of the horizon
     * @param until the first period in which it is not any more
     * @param length the length of the horizon
     */
    static Force between(int from, int until, int length) {
        Optional<Expr> after = from <= 0 ? Optional.empty()
                : Optional.of(new Compare(Comparison.GE, new Step(), new Const(from)));
        Optional<Expr> before = until >= length ? Optional.empty()
                : Optional.of(new Compare(Comparison.LT, new Step(), new Const(until)));
        Optional<Expr> both = after.isPresent() && before.isPresent()
                ? Optional.of(new And(after.get(), before.get()))
                : after.or(() -> before);
        return new Force(both, new Compare(Comparison.EQ, new Step(), new Const(from)));
    }

    /** In force only while something more holds. */
    Force onlyIf(Expr holds) {
        return new Force(Optional.of(condition.<Expr>map(first -> new And(first, holds)).orElse(holds)),
                new And(firing, holds));
    }

    /** In force while a hidden state is on. */
    static Force whileOn(int state) {
        return new Force(Optional.of(new Ref(state)), new And(new Ref(state), new Not(new Lag(state, 1))));
    }
}
