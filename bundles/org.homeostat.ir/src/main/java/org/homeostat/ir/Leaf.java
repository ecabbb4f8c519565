package org.homeostat.ir;

import java.util.List;

/** A form without operands. */
public sealed interface Leaf extends Expr permits Const, ParameterRef, Ref, Lag, Step, Moment {

    @Override
    default List<Expr> operands() {
        return List.of();
    }

    @Override
    default Expr with(List<Expr> operands) {
        return this;
    }

    @Override
    default int precedence() {
        return Printer.ATOM;
    }
}
