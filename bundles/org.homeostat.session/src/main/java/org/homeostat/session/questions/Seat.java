package org.homeostat.session.questions;

import java.util.List;
import org.homeostat.analysis.played.Stake;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.Policy;

/**
 * A player of a question.
 *
 * @param economy the economy
 * @param label what readers see for it
 * @param levers the parameters that it sets
 * @param policies the policies that it makes or not
 * @param stake what it is after, in words
 * @param scale one of the stake's unit in base units
 * @param objective what it is after, as a formula
 */
record Seat(Economy economy, String label, List<Setter> levers, List<Policy> policies, Stake stake, double scale,
        Expression objective) {

    /** What a payoff in a game is for a number asked of a run: larger is better. */
    double payoff(double number) {
        double shown = number / scale;
        return stake.minimized() ? -shown : shown;
    }

    /**
     * A parameter that a player sets.
     *
     * @param name its name
     * @param lower the smallest value, in base units
     * @param upper the largest value, in base units
     * @param percent whether its bounds are written in percent
     */
    record Setter(String name, double lower, double upper, boolean percent) {

        /** The name with its owner. */
        String qualified(Economy economy) {
            return economy.getName() + "." + name;
        }
    }
}
