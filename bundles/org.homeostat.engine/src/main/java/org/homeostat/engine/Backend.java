package org.homeostat.engine;

/** How expressions are computed. Both give the same bits. */
public enum Backend {
    /** Walks the expressions: the reference, at once ready and easy to follow. */
    INTERPRETER,
    /** Compiles the expressions to Java bytecode: for everything that is run more than a few times. */
    BYTECODE
}
