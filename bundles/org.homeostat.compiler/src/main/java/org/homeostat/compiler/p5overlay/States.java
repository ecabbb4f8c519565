package org.homeostat.compiler.p5overlay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.homeostat.compiler.Places;
import org.homeostat.compiler.p1flatten.Overlay;
import org.homeostat.compiler.p1flatten.Owner;
import org.homeostat.compiler.p1flatten.Timing;
import org.homeostat.compiler.p2instantiate.Draft;
import org.homeostat.compiler.p4lower.Context;
import org.homeostat.compiler.p4lower.ExpressionLowering;
import org.homeostat.ir.And;
import org.homeostat.ir.Compare;
import org.homeostat.ir.Comparison;
import org.homeostat.ir.Const;
import org.homeostat.ir.Definition;
import org.homeostat.ir.Expr;
import org.homeostat.ir.If;
import org.homeostat.ir.Lag;
import org.homeostat.ir.Not;
import org.homeostat.ir.Or;
import org.homeostat.ir.Origin;
import org.homeostat.ir.Ref;
import org.homeostat.ir.Start;
import org.homeostat.model.econ.Declaration;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.OnceStatement;
import org.homeostat.model.econ.WhenStatement;

/**
 * The hidden quantities that say whether a conditional change is in force. The condition is worked out in each period
 * and acted upon in the next; before the first period it does not hold.
 */
final class States {

    /** One statement for one economy. */
    private record Key(EObject statement, Owner owner) {
    }

    private final Draft draft;
    private final ExpressionLowering formulas;
    private final Places places;
    private final Map<Key, Force> known = new HashMap<>();

    States(Draft draft, ExpressionLowering formulas, Places places) {
        this.draft = draft;
        this.formulas = formulas;
        this.places = places;
    }

    /** When a change with a condition is in force. */
    Force of(Overlay overlay, Timing.While timing) {
        Key key = new Key(timing.statement(), overlay.owner());
        Force force = known.get(key);
        if (force == null) {
            force = whileHeld(new Maker(overlay, timing.statement(), "when"), timing.statement());
            known.put(key, force);
        }
        return force;
    }

    /** When a change that is made once is in force. */
    Force of(Overlay overlay, Timing.Once timing) {
        Key key = new Key(timing.statement(), overlay.owner());
        Force force = known.get(key);
        if (force == null) {
            force = onceHeld(new Maker(overlay, timing.statement(), "once"), timing.statement());
            known.put(key, force);
        }
        return force;
    }

    private Force whileHeld(Maker maker, WhenStatement statement) {
        int holds = maker.condition("holds", statement.getCondition());
        Expr held = new Lag(holds, 1);
        if (statement.getPeriods() > 1) {
            int count = maker.slot("periods");
            maker.define(count, new If(new Ref(holds), Expr.add(new Lag(count, 1), Expr.ONE), Expr.ZERO));
            held = new Compare(Comparison.GE, new Lag(count, 1), new Const(statement.getPeriods()));
        }
        int on = maker.slot("on");
        if (statement.getUntil() == null) {
            maker.define(on, new If(held, Expr.ONE, Expr.ZERO));
        } else {
            int ends = maker.condition("ends", statement.getUntil());
            maker.define(on, new And(new Or(new Lag(on, 1), held), new Not(new Lag(ends, 1))));
        }
        return Force.whileOn(on);
    }

    private Force onceHeld(Maker maker, OnceStatement statement) {
        int holds = maker.condition("holds", statement.getCondition());
        int on = maker.slot("on");
        maker.define(on, new Or(new Lag(on, 1), new Lag(holds, 1)));
        return Force.whileOn(on);
    }

    /** Makes the hidden slots of one statement for one economy, all of them 0 before the first period. */
    private final class Maker {

        private final Overlay overlay;
        private final String title;
        private final Origin origin;

        Maker(Overlay overlay, EObject statement, String word) {
            this.overlay = overlay;
            origin = places.of(statement).origin();
            title = overlay.by().map(Declaration::getName).orElse("") + " " + word + " in line " + origin.line();
        }

        int slot(String role) {
            int slot = draft.addHidden(overlay.owner(), title + " (" + role + ")", origin);
            draft.start(new Start(slot, Expr.ZERO, origin));
            return slot;
        }

        void define(int slot, Expr value) {
            draft.equation(new Definition(slot, value, origin));
        }

        int condition(String role, Expression condition) {
            int slot = slot(role);
            define(slot, formulas.lower(condition, Context.of(overlay.owner(), overlay.bindings(),
                    Context.Role.CONDITION, Optional.empty(), new ArrayList<>())));
            return slot;
        }
    }
}
