package org.homeostat.compiler.p5overlay;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.homeostat.compiler.p2instantiate.Draft;
import org.homeostat.ir.Definition;
import org.homeostat.ir.Expr;
import org.homeostat.ir.Lag;
import org.homeostat.ir.Ref;

/** Tells whether an equation carries on what the quantity was. */
final class Memory {

    private Memory() {
    }

    /** Whether a variable's own equation reads its own past, itself or through hidden slots. */
    static boolean readsItself(Definition definition, Draft draft) {
        Deque<Expr> open = new ArrayDeque<>(List.of(definition.value()));
        Set<Integer> seen = new HashSet<>();
        while (!open.isEmpty()) {
            Expr next = open.pop();
            if (next instanceof Lag lag && lag.slot() == definition.slot()) {
                return true;
            }
            if (next instanceof Ref ref && draft.isHidden(ref.slot()) && seen.add(ref.slot())
                    && draft.equation(ref.slot()) instanceof Definition inner) {
                open.push(inner.value());
            }
            next.operands().forEach(open::push);
        }
        return false;
    }
}
