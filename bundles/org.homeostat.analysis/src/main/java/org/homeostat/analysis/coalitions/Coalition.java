package org.homeostat.analysis.coalitions;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Some of the players. One alone has nobody to agree with: it is the same as none.
 *
 * @param bits a bit for each player, the first player's is the lowest
 */
public record Coalition(long bits) implements Comparable<Coalition> {

    /** The most players that there can be. */
    public static final int MOST_PLAYERS = 62;

    /** No coalition. */
    public static final Coalition NONE = new Coalition(0);

    /** That of all players. */
    public static Coalition all(int players) {
        return new Coalition((1L << players) - 1);
    }

    /** That of some players, by number. */
    public static Coalition of(int... players) {
        long bits = 0;
        for (int player : players) {
            bits |= 1L << player;
        }
        return new Coalition(bits);
    }

    /** How many members it has. */
    public int size() {
        return Long.bitCount(bits);
    }

    /** Whether a player is a member. */
    public boolean has(int player) {
        return (bits >> player & 1) == 1;
    }

    /** The coalition with one more member. */
    public Coalition with(int player) {
        return new Coalition(bits | 1L << player);
    }

    /** The coalition without a member. */
    public Coalition without(int player) {
        return new Coalition(bits & ~(1L << player));
    }

    /** The same coalition, and none where it is a player alone. */
    public Coalition effective() {
        return size() < 2 ? NONE : this;
    }

    /** The members, by number. */
    public List<Integer> members() {
        return IntStream.range(0, Long.SIZE).filter(this::has).boxed().toList();
    }

    /** The members' names, in the players' order. */
    public List<String> names(List<String> players) {
        return members().stream().map(players::get).toList();
    }

    /** The smaller first, then by the first members. */
    @Override
    public int compareTo(Coalition other) {
        return size() != other.size() ? Integer.compare(size(), other.size())
                : Long.compareUnsigned(Long.reverse(other.bits), Long.reverse(bits));
    }
}
