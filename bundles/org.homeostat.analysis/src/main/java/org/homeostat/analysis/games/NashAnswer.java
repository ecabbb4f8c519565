package org.homeostat.analysis.games;

import java.util.List;

/**
 * The equilibria of a game, as far as they were found.
 *
 * @param game the game
 * @param equilibria equilibria that differ, in the order in which they were found
 * @param starts from how many profiles was begun
 * @param reached how many of them led to each equilibrium
 * @param cycle profiles that the best replies go round in, where a start ended so and no equilibrium was found; else empty
 * @param unsettled how many starts ended neither in an equilibrium nor in a cycle
 * @param gain the largest gain from deviating left where the first of these ended; 0 if there is none
 */
public record NashAnswer(Game game, List<Equilibrium> equilibria, int starts, List<Integer> reached,
        List<double[]> cycle, int unsettled, double gain) {

    /** Whether an equilibrium was found. */
    public boolean found() {
        return !equilibria.isEmpty();
    }

    /** The first equilibrium that was found. */
    public Equilibrium first() {
        return equilibria.get(0);
    }

    /**
     * One sentence on what was found and what not.
     *
     * @return the sentence
     */
    public String sentence() {
        if (equilibria.size() == 1) {
            return "One equilibrium from " + count(starts, "start") + ": " + game.text(first().profile()) + ".";
        }
        if (equilibria.size() > 1) {
            StringBuilder text = new StringBuilder(equilibria.size() + " equilibria from " + starts + " starts: ");
            for (int number = 0; number < equilibria.size(); number++) {
                text.append(number == 0 ? "" : "; ").append(game.text(equilibria.get(number).profile()));
            }
            return text.append('.').toString();
        }
        if (!cycle.isEmpty()) {
            return "No equilibrium found from " + count(starts, "start") + ": the best replies go round in a cycle of "
                    + cycle.size() + ", from " + game.text(cycle.get(0)) + " to " + game.text(cycle.get(1)) + ".";
        }
        return "No equilibrium found from " + count(starts, "start")
                + ": wherever the replies stop, somebody still gains by deviating.";
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
