package org.homeostat.engine;

/** Says whether a run is still wanted. Asked in every period and in every step of a solver, from the run's thread. */
@FunctionalInterface
public interface Cancellation {

    /** A run that nobody stops. */
    Cancellation NEVER = () -> false;

    /** Whether the run should stop. */
    boolean isCancelled();

    /**
     * Stops the run if it is not wanted any more.
     *
     * @throws CancelledException if the run was cancelled
     */
    default void check() {
        if (isCancelled()) {
            throw new CancelledException();
        }
    }
}
