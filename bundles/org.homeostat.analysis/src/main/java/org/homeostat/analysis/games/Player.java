package org.homeostat.analysis.games;

import java.util.List;

/**
 * Somebody who chooses.
 *
 * @param name what readers see
 * @param levers what it sets
 */
public record Player(String name, List<Lever> levers) {

    /** Refuses a player that has nothing to choose. */
    public Player {
        if (levers.isEmpty()) {
            throw new GameException(name + " has nothing to choose");
        }
        levers = List.copyOf(levers);
    }
}
