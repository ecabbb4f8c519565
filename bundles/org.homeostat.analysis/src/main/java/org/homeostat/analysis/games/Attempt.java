package org.homeostat.analysis.games;

import java.util.List;
import java.util.Optional;

/**
 * What came of one start.
 *
 * @param start the profile that it began from
 * @param ending how it ended
 * @param rounds rounds of replies that it took
 * @param equilibrium the equilibrium that was reached, if one was
 * @param trail the profiles of the cycle, in order; else the last profile
 * @param gain the largest gain from deviating that is left at the last profile; 0 in an equilibrium
 */
record Attempt(double[] start, Ending ending, int rounds, Optional<Equilibrium> equilibrium, List<double[]> trail,
        double gain) {

    /** How an attempt ends. */
    enum Ending {
        /** Nobody gains by deviating. */
        EQUILIBRIUM,
        /** The replies come round to where they were. */
        CYCLE,
        /** The replies keep moving, or stop where somebody still gains. */
        UNSETTLED
    }
}
