package org.homeostat.analysis.games;

import java.util.List;
import java.util.stream.IntStream;

/**
 * All players choose together: the profile with the largest weighted sum of payoffs.
 *
 * @param profile the values of all levers
 * @param payoffs what the players get
 * @param sum the weighted sum
 * @param gain how much larger a sum the last search of the whole box still found; 0 if none
 */
public record Cooperation(double[] profile, double[] payoffs, double sum, double gain) {

    /**
     * Looks for it.
     *
     * @param game the game
     * @param weights the weight of each player's payoff, none of them negative
     * @param inStep whether all set the same value
     * @param start where to begin
     * @param options how to search
     * @param workers who does the work
     * @return the best that was found
     * @throws GameException where the weights are not one for each player, or the search does not settle
     */
    public static Cooperation of(Game game, double[] weights, boolean inStep, double[] start, NashOptions options,
            Workers workers) {
        if (weights.length != game.players().size()) {
            throw new GameException(weights.length + " weights for " + game.players().size() + " players");
        }
        List<Integer> all = IntStream.range(0, weights.length).boxed().toList();
        Bloc bloc = new Bloc(game, all, weights, inStep);
        NashAnswer answer = new Nash(bloc.game(), options, workers).solve(bloc.reduced(start));
        if (!answer.found()) {
            throw new GameException("The search for what is best for all together did not settle");
        }
        Equilibrium best = answer.first();
        for (Equilibrium one : answer.equilibria()) {
            best = one.payoffs()[0] > best.payoffs()[0] ? one : best;
        }
        double[] profile = bloc.full(best.profile());
        return new Cooperation(profile, game.payoffs(profile), best.payoffs()[0], best.largestGain());
    }
}
