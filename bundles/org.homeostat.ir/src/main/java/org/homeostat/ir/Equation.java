package org.homeostat.ir;

/** What determines the value of one slot in every period. */
public sealed interface Equation permits Definition, Accumulation {

    /** The slot that the equation determines. */
    int slot();

    /** Where it is written. */
    Origin origin();

    /** Prints the equation with the names of a model. */
    String text(Names names);
}
