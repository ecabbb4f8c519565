package org.homeostat.analysis.played;

import org.homeostat.results.NumberText;

/**
 * What a player is after.
 *
 * @param label what readers see: {@code welfare}
 * @param unit its unit; empty for none
 * @param minimized whether less of it is better: a game's payoff is then its negative
 */
public record Stake(String label, String unit, boolean minimized) {

    /** The amount that a payoff is. */
    double amount(double payoff) {
        return minimized ? -payoff + 0.0 : payoff;
    }

    /** A payoff as a reader sees it. */
    String text(double payoff) {
        return NumberText.withUnit(amount(payoff), unit);
    }
}
