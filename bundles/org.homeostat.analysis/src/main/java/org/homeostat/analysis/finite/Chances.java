package org.homeostat.analysis.finite;

import java.util.Arrays;
import java.util.List;

/**
 * An equilibrium, with the chance of every option of every player.
 *
 * @param chances for each player the chances of its options; one of them is 1 where it does one thing for sure
 * @param payoffs what each player gets on average
 * @param gain the largest gain that any player has from another option; rounding apart it is not positive
 */
public record Chances(List<double[]> chances, double[] payoffs, double gain) {

    /** Whether every player does one thing for sure. */
    public boolean isPure() {
        return chances.stream().allMatch(one -> Arrays.stream(one).filter(chance -> chance > 0).count() == 1);
    }

    /** The option that a player does for sure, or the likeliest. */
    public int choice(int player) {
        double[] own = chances.get(player);
        int best = 0;
        for (int option = 1; option < own.length; option++) {
            best = own[option] > own[best] ? option : best;
        }
        return best;
    }
}
