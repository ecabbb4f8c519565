package org.homeostat.ir;

import java.util.List;
import java.util.function.BinaryOperator;

/** Joins many operands of an associative form into a tree whose depth is the logarithm of their number. */
final class Balance {

    private Balance() {
    }

    static Expr of(List<Expr> operands, BinaryOperator<Expr> join) {
        int size = operands.size();
        if (size == 0) {
            throw new IllegalArgumentException("Nothing to join");
        }
        if (size == 1) {
            return operands.get(0);
        }
        return join.apply(of(operands.subList(0, size / 2), join), of(operands.subList(size / 2, size), join));
    }
}
