package org.homeostat.analysis.games;

/**
 * What the players get from a profile: the values of all levers, player by player. It is called from several threads and
 * gives the same bits for the same profile, whoever asks and whenever.
 */
@FunctionalInterface
public interface Payoffs {

    /**
     * Evaluates one profile.
     *
     * @param profile the values of all levers; the callee must not change or keep it
     * @return the payoffs of all players, in their order
     * @throws GameException where there are none for this profile
     */
    double[] of(double[] profile);
}
