package org.homeostat.analysis.coalitions;

import java.util.stream.IntStream;

/**
 * Whether a coalition lasts: nobody inside does better by leaving it, nobody outside by joining it. C. d'Aspremont and
 * others, Canadian Journal of Economics 16, 1983; S. Barrett, Oxford Economic Papers 46, 1994.
 *
 * @param coalition the coalition
 * @param moves what each player gains by changing sides: a member by leaving, an outsider by joining
 * @param surplus what the members get together beyond what would keep each of them from leaving; where it is not negative,
 *        side payments can hold the coalition together (J. Eyckmans and M. Finus, 2004)
 */
public record Stability(Coalition coalition, double[] moves, double surplus) {

    /**
     * Looks at a coalition and at those that differ from it by one player.
     *
     * @param table what coalitions give
     * @param coalition the coalition, of at least two
     * @return whether it lasts
     */
    public static Stability of(CoalitionTable table, Coalition coalition) {
        double[] moves = new double[table.players().size()];
        double surplus = 0;
        for (int player = 0; player < moves.length; player++) {
            Coalition moved = coalition.has(player) ? coalition.without(player) : coalition.with(player);
            moves[player] = table.gain(player, moved, coalition);
            surplus -= coalition.has(player) ? moves[player] : 0;
        }
        return new Stability(coalition, moves, surplus);
    }

    /** Whether no member gains by leaving. */
    public boolean internal() {
        return IntStream.range(0, moves.length).noneMatch(player -> coalition.has(player) && moves[player] > 0);
    }

    /** Whether no outsider gains by joining. */
    public boolean external() {
        return IntStream.range(0, moves.length).noneMatch(player -> !coalition.has(player) && moves[player] > 0);
    }

    /** Whether it lasts. */
    public boolean stable() {
        return internal() && external();
    }

    /** Whether it can be held together by side payments among its members. */
    public boolean payable() {
        return surplus >= 0;
    }
}
