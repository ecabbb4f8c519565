package org.homeostat.engine.kernel;

import org.homeostat.ir.Expr;

/**
 * One line of a kernel: a place in the output gets the value of an expression.
 *
 * @param target the place, counted from the base that the kernel is called with
 * @param value what it gets
 */
public record Assignment(int target, Expr value) {

    @Override
    public String toString() {
        return "out[" + target + "] = " + value;
    }
}
