package org.homeostat.compiler.p5overlay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.homeostat.compiler.Places;
import org.homeostat.compiler.p1flatten.Accession;
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
import org.homeostat.ir.Origin;
import org.homeostat.ir.Ref;
import org.homeostat.ir.Start;
import org.homeostat.model.econ.Apply;
import org.homeostat.model.econ.Exit;

/**
 * Who is a member of a treaty that can be left. A member that has reason to leave, for as long as the treaty says, is out
 * from the next period on and for good: a hidden quantity of its own turns from 0 to 1.
 */
final class Memberships {

    private record Key(Apply apply, Owner owner) {
    }

    private final Draft draft;
    private final ExpressionLowering formulas;
    private final Switches switches;
    private final Places places;
    private final Map<Key, Integer> known = new HashMap<>();

    Memberships(Draft draft, ExpressionLowering formulas, Switches switches, Places places) {
        this.draft = draft;
        this.formulas = formulas;
        this.switches = switches;
        this.places = places;
    }

    /** When a clause is in force for an owner, which is inside or outside at the time. */
    Force of(Owner owner, Timing.Membership timing, int length) {
        Force window = Force.between(timing.window().from(), timing.window().until(), length);
        Accession accession = timing.accession();
        Expr inside = isMember(accession, owner);
        if (timing.inside()) {
            return window.onlyIf(inside);
        }
        return window.onlyIf(accession.switched() ? new And(new Not(inside), isAnyone(accession))
                : new Ref(left(accession, owner)));
    }

    /** Whether an owner is a member in the current period. */
    Expr isMember(Accession accession, Owner owner) {
        if (!accession.isSignedBy(owner)) {
            return Expr.ZERO;
        }
        Expr stays = accession.treaty().getExits().isEmpty() ? Expr.ONE : new Not(new Ref(left(accession, owner)));
        if (!accession.switched()) {
            return stays;
        }
        Expr joined = switches.isOn(accession.apply(), owner);
        return stays == Expr.ONE ? joined : new And(joined, stays);
    }

    /** Whether the treaty has a member in the current period. */
    Expr isAnyone(Accession accession) {
        return Expr.any(accession.members().stream().map(owner -> isMember(accession, owner)).toList());
    }

    private int left(Accession accession, Owner owner) {
        Key key = new Key(accession.apply(), owner);
        Integer slot = known.get(key);
        if (slot == null) {
            slot = state(accession, owner, "has left", accession.treaty());
            known.put(key, slot);
            List<Expr> reasons = new ArrayList<>(List.of(new Lag(slot, 1)));
            for (Exit exit : accession.treaty().getExits()) {
                reasons.add(reason(exit, accession, owner));
            }
            draft.equation(new Definition(slot, Expr.any(reasons), places.of(accession.treaty()).origin()));
        }
        return slot;
    }

    private Expr reason(Exit exit, Accession accession, Owner owner) {
        Origin origin = places.of(exit).origin();
        int holds = state(accession, owner, "would leave", exit);
        draft.equation(new Definition(holds, formulas.lower(exit.getCondition(),
                Context.of(owner, Context.Role.CONDITION, new ArrayList<>())), origin));
        if (exit.getPeriods() <= 1) {
            return new Lag(holds, 1);
        }
        int count = state(accession, owner, "would leave, periods", exit);
        draft.equation(new Definition(count,
                new If(new Ref(holds), Expr.add(new Lag(count, 1), Expr.ONE), Expr.ZERO), origin));
        return new Compare(Comparison.GE, new Lag(count, 1), new Const(exit.getPeriods()));
    }

    private int state(Accession accession, Owner owner, String role, EObject source) {
        Origin origin = places.of(source).origin();
        int slot = draft.addHidden(owner, accession.treaty().getName() + " (" + role + ")", origin);
        draft.start(new Start(slot, Expr.ZERO, origin));
        return slot;
    }
}
