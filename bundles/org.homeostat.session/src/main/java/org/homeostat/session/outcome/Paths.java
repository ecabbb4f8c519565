package org.homeostat.session.outcome;

import org.homeostat.engine.Trajectory;

/** The values of a scenario's slots, in base units. */
@FunctionalInterface
public interface Paths {

    /**
     * A value.
     *
     * @param slot the index of the slot
     * @param period the index of the period, from 0
     */
    double value(int slot, int period);

    /** Those of a run. */
    static Paths of(Trajectory trajectory) {
        return trajectory::value;
    }
}
