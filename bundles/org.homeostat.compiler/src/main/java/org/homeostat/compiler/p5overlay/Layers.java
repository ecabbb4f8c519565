package org.homeostat.compiler.p5overlay;

import java.util.function.UnaryOperator;
import org.homeostat.compiler.p1flatten.Owner;
import org.homeostat.compiler.p2instantiate.Draft;
import org.homeostat.ir.Const;
import org.homeostat.ir.Definition;
import org.homeostat.ir.Expr;
import org.homeostat.ir.Origin;
import org.homeostat.ir.ParameterRef;
import org.homeostat.ir.Ref;

/**
 * The value of one quantity under changes that are laid over it one by one. A value that is needed in several places,
 * or that has become deep, gets a hidden slot of its own, so that what is written out grows with the number of changes
 * and not faster.
 */
final class Layers {

    private static final int DEEPEST = 30;

    private final Draft draft;
    private final Owner owner;
    private final String name;
    private final Origin origin;
    private Expr value;
    private int depth;

    Layers(Draft draft, Owner owner, String name, Expr base, Origin origin) {
        this.draft = draft;
        this.owner = owner;
        this.name = name;
        this.origin = origin;
        value = base;
    }

    /** The value under all changes so far. */
    Expr value() {
        return value;
    }

    /** The same as a name or a number, which can be written twice. */
    Expr leaf() {
        if (!(value instanceof Ref || value instanceof ParameterRef || value instanceof Const)) {
            int slot = draft.addHidden(owner, name + " (before a change)", origin);
            draft.equation(new Definition(slot, value, origin));
            value = new Ref(slot);
            depth = 0;
        }
        return value;
    }

    /** Lays one more change over the value. */
    void lay(UnaryOperator<Expr> change) {
        if (depth++ >= DEEPEST) {
            leaf();
        }
        value = change.apply(value);
    }
}
