package org.homeostat.analysis.coalitions;

import java.util.List;

/**
 * Asks about one coalition for all that differ only in who of several identical players is in it. That is exact if the
 * players are identical in everything that the outcome depends on, which whoever names them has to know; each has as many
 * levers as the others.
 */
public final class Interchangeable implements CoalitionValue {

    private final CoalitionValue value;
    private final CoalitionCache cache = CoalitionCache.inMemory();
    private final List<List<Integer>> kinds;
    private final int players;

    /**
     * A value that knows of identical players.
     *
     * @param value the value
     * @param kinds the players by kind; each player is of one kind
     */
    public Interchangeable(CoalitionValue value, List<List<Integer>> kinds) {
        this.value = value;
        this.kinds = kinds.stream().map(List::copyOf).toList();
        this.players = kinds.stream().mapToInt(List::size).sum();
    }

    @Override
    public CoalitionOutcome of(Coalition coalition) {
        int[] standsFor = new int[players];
        Coalition asked = Coalition.NONE;
        for (List<Integer> kind : kinds) {
            List<Integer> inside = kind.stream().filter(coalition::has).toList();
            List<Integer> outside = kind.stream().filter(one -> !coalition.has(one)).toList();
            for (int at = 0; at < kind.size(); at++) {
                standsFor[kind.get(at)] = at < inside.size() ? inside.get(at) : outside.get(at - inside.size());
                asked = at < inside.size() ? asked.with(kind.get(at)) : asked;
            }
        }
        Coalition known = asked;
        CoalitionOutcome outcome = cache.get(known).orElseGet(() -> {
            CoalitionOutcome computed = value.of(known);
            cache.put(known, computed);
            return computed;
        });
        return new CoalitionOutcome(outcome.holds(), put(outcome.payoffs(), standsFor),
                put(outcome.levers(), standsFor));
    }

    private double[] put(double[] values, int[] standsFor) {
        double[] result = new double[values.length];
        int each = values.length / players;
        for (int player = 0; player < players; player++) {
            System.arraycopy(values, player * each, result, standsFor[player] * each, each);
        }
        return result;
    }
}
