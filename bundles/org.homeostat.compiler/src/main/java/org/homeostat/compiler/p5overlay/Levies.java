package org.homeostat.compiler.p5overlay;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.homeostat.compiler.Places;
import org.homeostat.compiler.p1flatten.Accession;
import org.homeostat.compiler.p1flatten.Action;
import org.homeostat.compiler.p1flatten.Owner;
import org.homeostat.compiler.p2instantiate.Draft;
import org.homeostat.ir.Const;
import org.homeostat.ir.Definition;
import org.homeostat.ir.Expr;
import org.homeostat.ir.If;
import org.homeostat.ir.Max;
import org.homeostat.ir.Ref;
import org.homeostat.model.econ.Apply;
import org.homeostat.model.econ.Levy;

/** What outsiders pay on what they receive, and what members get of it, in equal parts. */
final class Levies {

    private record Key(Levy levy, Apply apply, Owner payer) {
    }

    private final Draft draft;
    private final Memberships memberships;
    private final Places places;
    private final Map<Key, Integer> taken = new HashMap<>();

    Levies(Draft draft, Memberships memberships, Places places) {
        this.draft = draft;
        this.memberships = memberships;
        this.places = places;
    }

    /** x becomes x - rate * max(x, 0); what is taken stands in a hidden slot. */
    void take(Layers layers, Action.Take take, Owner payer, Expr rate, Optional<Expr> when) {
        Expr before = layers.leaf();
        Expr part = Expr.mul(rate, new Max(before, Expr.ZERO));
        int slot = slot(take.levy(), take.accession(), payer);
        draft.equation(new Definition(slot, when.<Expr>map(holds -> new If(holds, part, Expr.ZERO)).orElse(part),
                places.of(take.levy()).origin()));
        layers.lay(value -> Expr.sub(value, new Ref(slot)));
    }

    /** Adds the sum of what is taken, over the number of members. */
    void receive(Layers layers, Action.Receive receive, Optional<Expr> when) {
        Accession accession = receive.accession();
        Expr sum = Expr.sum(receive.payers().stream()
                .<Expr>map(payer -> new Ref(slot(receive.levy(), accession, payer))).toList());
        Expr number = accession.canEnd()
                ? Expr.sum(accession.members().stream().map(owner -> memberships.isMember(accession, owner)).toList())
                : new Const(accession.members().size());
        Expr share = Expr.div(sum, number);
        layers.lay(value -> Expr.add(value,
                when.<Expr>map(holds -> new If(holds, share, Expr.ZERO)).orElse(share)));
    }

    private int slot(Levy levy, Accession accession, Owner payer) {
        return taken.computeIfAbsent(new Key(levy, accession.apply(), payer), key -> draft.addHidden(payer,
                accession.treaty().getName() + " (levy on " + levy.getTarget().getName() + ")",
                places.of(levy).origin()));
    }
}
