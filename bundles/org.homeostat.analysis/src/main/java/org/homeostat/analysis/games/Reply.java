package org.homeostat.analysis.games;

/**
 * The best that a player can do while the others stay.
 *
 * @param levers what it sets
 * @param payoff what it gets
 * @param gain how much more that is than where it stands; never negative
 * @param spread how far apart the best and the worst payoff seen on the way are
 */
public record Reply(double[] levers, double payoff, double gain, double spread) {
}
