package org.homeostat.ir;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Replaces the leaves of expressions. */
public final class Leaves {

    private Leaves() {
    }

    /**
     * An expression with each leaf replaced.
     *
     * @param expression the expression; no deeper than a thread's stack allows
     * @param replacement what stands for a leaf; the leaf itself to keep it
     */
    public static Expr replace(Expr expression, Function<Leaf, Expr> replacement) {
        if (expression instanceof Leaf leaf) {
            return replacement.apply(leaf);
        }
        List<Expr> operands = new ArrayList<>();
        boolean changed = false;
        for (Expr operand : expression.operands()) {
            Expr replaced = replace(operand, replacement);
            changed |= replaced != operand;
            operands.add(replaced);
        }
        return changed ? expression.with(operands) : expression;
    }
}
