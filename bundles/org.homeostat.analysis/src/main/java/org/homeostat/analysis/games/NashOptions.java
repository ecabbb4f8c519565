package org.homeostat.analysis.games;

/**
 * How equilibria are looked for.
 *
 * @param inTurn whether players reply one after the other instead of all at once
 * @param damping the share of the way to its reply that a player goes in a round, above 0 and at most 1
 * @param rounds the most rounds of replies from one start
 * @param starts from how many profiles to begin; the first is the one given
 * @param seed where among evenly spread profiles the other starts are taken
 * @param tolerance the gain from deviating that still counts as none, as a share of the spread between the best and the
 *        worst that the player can do
 */
public record NashOptions(boolean inTurn, double damping, int rounds, int starts, long seed, double tolerance) {

    /** All at once, undamped, from five starts. */
    public static final NashOptions DEFAULT = new NashOptions(false, 1, 60, 5, 0, 1e-8);

    /** The same from another number of starts. */
    public NashOptions withStarts(int count) {
        return new NashOptions(inTurn, damping, rounds, count, seed, tolerance);
    }

    /** The same with replies in turn or at once. */
    public NashOptions withInTurn(boolean one) {
        return new NashOptions(one, damping, rounds, starts, seed, tolerance);
    }
}
