package org.homeostat.compiler.p5overlay;

import java.util.Optional;
import org.homeostat.compiler.Findings;
import org.homeostat.compiler.Places;
import org.homeostat.compiler.p1flatten.Action;
import org.homeostat.compiler.p1flatten.Overlay;
import org.homeostat.compiler.p2instantiate.Quantity;
import org.homeostat.ir.Definition;
import org.homeostat.ir.Equation;
import org.homeostat.ir.Expr;
import org.homeostat.ir.If;
import org.homeostat.ir.Implicit;
import org.homeostat.ir.Ref;

/**
 * A variable that an equation determines, under changes. While a change sets it, it has that value, and the equation need
 * not hold; nothing else can be done to it, because there is no formula whose value could be added to or bounded.
 */
final class Determined {

    private final Quantity quantity;
    private final Findings findings;
    private final Places places;
    private Equation equation;

    Determined(Quantity quantity, Implicit equation, Findings findings, Places places) {
        this.quantity = quantity;
        this.equation = equation;
        this.findings = findings;
        this.places = places;
    }

    /** What determines it under all changes so far. */
    Equation equation() {
        return equation;
    }

    /** Its own value, which a change can't speak of. */
    Expr itself(Overlay overlay) {
        findings.errorOnce(places.of(overlay.source()), quantity.name() + " is determined by the equation in line "
                + equation.origin().line() + " and has no value without it; set it without speaking of itself");
        return Expr.ZERO;
    }

    /** Lays one more change over it. */
    void lay(Overlay overlay, Expr value, Optional<Expr> when) {
        if (!overlay.action().replaces() || overlay.action() instanceof Action.Phase
                || overlay.action() instanceof Action.Disturb disturb && disturb.fading().isPresent()) {
            findings.errorOnce(places.of(overlay.source()), quantity.name() + " is determined by the equation in line "
                    + equation.origin().line() + "; a change can set it to a value (=), and nothing else");
            return;
        }
        int slot = quantity.slot();
        equation = switch (equation) {
            case Implicit implicit when when.isPresent() -> new Implicit(slot,
                    new If(when.get(), new Ref(slot), implicit.left()), new If(when.get(), value, implicit.right()),
                    implicit.origin());
            case Definition fixed when when.isPresent() ->
                    new Definition(slot, new If(when.get(), value, fixed.value()), fixed.origin());
            default -> new Definition(slot, value, equation.origin());
        };
    }
}
