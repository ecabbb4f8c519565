package org.homeostat.analysis.games;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A profile from which no player gains by going alone, as far as a search of its whole box can tell.
 *
 * @param profile the values of all levers, player by player
 * @param payoffs what the players get
 * @param deviations the best that each found when it alone looked for something better
 */
public record Equilibrium(double[] profile, double[] payoffs, List<Reply> deviations) {

    /** The largest gain that any player has from deviating. */
    public double largestGain() {
        return deviations.stream().mapToDouble(Reply::gain).max().orElse(0);
    }

    /** Each player's gain from its best deviation. */
    public double[] gains() {
        return IntStream.range(0, deviations.size()).mapToDouble(player -> deviations.get(player).gain()).toArray();
    }
}
