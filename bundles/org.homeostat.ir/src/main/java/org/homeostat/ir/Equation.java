package org.homeostat.ir;

import java.util.List;

/**
 * What determines the value of one slot in every period. Implicit equations determine theirs together with the others
 * of the period.
 */
public sealed interface Equation permits Definition, Accumulation, Implicit, GivenPath, Innovation {

    /** The slot that the equation determines. */
    int slot();

    /** Where it is written. */
    Origin origin();

    /** The expressions in it, in the order in which they are written; empty if there are none. */
    List<Expr> expressions();

    /** Prints the equation with the names of a model. */
    String text(Names names);
}
