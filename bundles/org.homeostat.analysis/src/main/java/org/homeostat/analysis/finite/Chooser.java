package org.homeostat.analysis.finite;

import java.util.List;
import org.homeostat.analysis.games.GameException;

/**
 * A player that picks one of several options.
 *
 * @param name what readers see
 * @param options what readers see of each option
 */
public record Chooser(String name, List<String> options) {

    /** Refuses a player that has no choice. */
    public Chooser {
        if (options.size() < 2) {
            throw new GameException(name + " has nothing to choose between");
        }
        options = List.copyOf(options);
    }
}
