package org.homeostat.analysis.coalitions;

import java.util.Arrays;

/**
 * What comes of a coalition.
 *
 * @param holds whether the condition that was asked about holds; true where there is none
 * @param payoffs what all players get; empty where nothing is asked about it
 * @param levers what was chosen, all players' levers in their order; empty where nothing is chosen
 */
public record CoalitionOutcome(boolean holds, double[] payoffs, double[] levers) {

    @Override
    public boolean equals(Object other) {
        return other instanceof CoalitionOutcome one && holds == one.holds && Arrays.equals(payoffs, one.payoffs)
                && Arrays.equals(levers, one.levers);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(payoffs) + Arrays.hashCode(levers) + (holds ? 1 : 0);
    }
}
