package org.homeostat.analysis.coalitions;

import java.util.List;

/** What comes of each coalition, computed when it is first asked for. */
public final class CoalitionTable {

    private static final double TOLERANCE = 1e-9;

    private final List<String> players;
    private final CoalitionValue value;
    private final CoalitionCache cache;
    private final double tolerance;

    /**
     * A table.
     *
     * @param players the players' names, at least two
     * @param value what a coalition gives
     * @param cache what is known already
     */
    public CoalitionTable(List<String> players, CoalitionValue value, CoalitionCache cache) {
        if (players.size() < 2) {
            throw new IllegalArgumentException(
                    "A coalition needs at least two to choose from; there is " + (players.isEmpty() ? "none"
                            : "only "
                                    + players.get(0)));
        }
        if (players.size() > Coalition.MOST_PLAYERS) {
            throw new IllegalArgumentException(
                    "Coalitions are told of at most " + Coalition.MOST_PLAYERS + " players, not "
                            + players.size());
        }
        this.players = List.copyOf(players);
        this.value = value;
        this.cache = cache;
        double largest = 0;
        for (double payoff : of(Coalition.NONE).payoffs()) {
            largest = Math.max(largest, Math.abs(payoff));
        }
        this.tolerance = TOLERANCE * largest;
    }

    /** The players' names. */
    public List<String> players() {
        return players;
    }

    /** Whether players get something, so that one can say who gains. */
    public boolean hasPayoffs() {
        return of(Coalition.NONE).payoffs().length > 0;
    }

    /** What comes of a coalition. */
    public CoalitionOutcome of(Coalition coalition) {
        Coalition effective = coalition.effective();
        return cache.get(effective).orElseGet(() -> {
            CoalitionOutcome outcome = value.of(effective);
            cache.put(effective, outcome);
            return outcome;
        });
    }

    /** What a player gets in one coalition beyond what it gets in another; 0 where that is nothing but rounding. */
    public double gain(int player, Coalition in, Coalition against) {
        double gain = of(in).payoffs()[player] - of(against).payoffs()[player];
        return Math.abs(gain) <= tolerance ? 0 : gain;
    }
}
