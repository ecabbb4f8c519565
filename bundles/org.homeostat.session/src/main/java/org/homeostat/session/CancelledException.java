package org.homeostat.session;

/** A run was stopped by its {@link Progress}. */
public final class CancelledException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says that the run was cancelled. */
    public CancelledException() {
        super("The run was cancelled");
    }
}
