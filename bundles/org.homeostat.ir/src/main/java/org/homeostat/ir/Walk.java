package org.homeostat.ir;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** Goes through an expression without recursion, so that no depth can overflow the stack. */
final class Walk {

    private Walk() {
    }

    static void each(Expr root, Consumer<Expr> visitor) {
        Deque<Expr> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            Expr next = open.pop();
            visitor.accept(next);
            List<Expr> operands = next.operands();
            for (int i = operands.size() - 1; i >= 0; i--) {
                open.push(operands.get(i));
            }
        }
    }

    static int depth(Expr root) {
        record Level(Expr expression, int depth) {
        }
        int deepest = 0;
        Deque<Level> open = new ArrayDeque<>();
        open.push(new Level(root, 1));
        while (!open.isEmpty()) {
            Level next = open.pop();
            deepest = Math.max(deepest, next.depth);
            next.expression.operands().forEach(operand -> open.push(new Level(operand, next.depth + 1)));
        }
        return deepest;
    }
}
