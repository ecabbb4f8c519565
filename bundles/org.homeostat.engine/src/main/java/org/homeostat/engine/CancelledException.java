package org.homeostat.engine;

/** A run ended early because its {@link Cancellation} said so. */
public final class CancelledException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CancelledException() {
        super("The run was cancelled");
    }
}
