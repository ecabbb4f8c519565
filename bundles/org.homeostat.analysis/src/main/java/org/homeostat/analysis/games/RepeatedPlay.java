package org.homeostat.analysis.games;

import java.util.Arrays;
import java.util.List;

/**
 * The game played again and again, where all go back to the one-shot equilibrium for good once anybody deviates. A player
 * keeps to the agreement if it weighs the next round at least at (deviation - agreement) / (deviation - equilibrium);
 * J. W. Friedman, Review of Economic Studies 38, 1971.
 *
 * @param agreed what the players get as agreed
 * @param alone what they get in the one-shot equilibrium
 * @param deviations the best that each can do in the round in which it alone deviates
 * @param critical the smallest discount factor with which each keeps to the agreement: 0 where it has no reason to
 *        deviate at all, infinite where it never keeps to it because the equilibrium suits it as well or better
 */
public record RepeatedPlay(double[] agreed, double[] alone, List<Reply> deviations, double[] critical) {

    /**
     * Finds the critical discount factors.
     *
     * @param game the game
     * @param agreement the profile agreed on
     * @param equilibrium the profile that punishes
     * @param workers who does the work
     * @return the factors
     */
    public static RepeatedPlay of(Game game, double[] agreement, double[] equilibrium, Workers workers) {
        double[] agreed = game.payoffs(agreement);
        double[] alone = game.payoffs(equilibrium);
        List<Reply> deviations = BestReply.thorough(game, workers).all(agreement);
        double[] critical = new double[agreed.length];
        for (int player = 0; player < critical.length; player++) {
            double gain = deviations.get(player).gain();
            critical[player] = gain <= 0 ? 0
                    : agreed[player] <= alone[player] ? Double.POSITIVE_INFINITY
                            : gain / (deviations.get(player).payoff() - alone[player]);
        }
        return new RepeatedPlay(agreed, alone, deviations, critical);
    }

    /** The smallest discount factor with which all keep to the agreement; infinite where none does. */
    public double criticalForAll() {
        return Arrays.stream(critical).max().orElse(0);
    }
}
