package org.homeostat.compiler.p5overlay;

import java.util.ArrayDeque;
import java.util.Deque;
import org.homeostat.ir.Definition;
import org.homeostat.ir.Expr;
import org.homeostat.ir.Lag;

/** Tells whether an equation carries on what the quantity was. */
final class Memory {

    private Memory() {
    }

    /** Whether a variable's own equation reads its own past. */
    static boolean readsItself(Definition definition) {
        Deque<Expr> open = new ArrayDeque<>();
        open.push(definition.value());
        while (!open.isEmpty()) {
            Expr next = open.pop();
            if (next instanceof Lag lag && lag.slot() == definition.slot()) {
                return true;
            }
            next.operands().forEach(open::push);
        }
        return false;
    }
}
