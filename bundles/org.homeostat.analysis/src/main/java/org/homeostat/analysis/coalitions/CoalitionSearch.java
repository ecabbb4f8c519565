package org.homeostat.analysis.coalitions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.homeostat.analysis.games.Workers;

/** Looks through coalitions: all of them where there are few players, and else those on the way of a search. */
public final class CoalitionSearch {

    /** The most players of which all coalitions are looked at. */
    public static final int MOST_EXHAUSTIVE = 16;

    private static final int WALKS = 16;

    private final CoalitionTable table;
    private final Workers workers;
    private final int players;

    /**
     * A search.
     *
     * @param table what coalitions give
     * @param workers who does the work
     */
    public CoalitionSearch(CoalitionTable table, Workers workers) {
        this.table = table;
        this.workers = workers;
        this.players = table.players().size();
    }

    /**
     * Searches.
     *
     * @param seed of the search, where not all can be looked at
     * @return what was found
     */
    public CoalitionAnswer answer(long seed) {
        if (players > MOST_EXHAUSTIVE) {
            return search(seed);
        }
        List<Coalition> all = LongStream.range(0, 1L << players).mapToObj(Coalition::new)
                .filter(one -> one.size() != 1).sorted().toList();
        workers.map(all.size(), at -> table.of(all.get(at)));
        return answer(all, true);
    }

    private CoalitionAnswer answer(Collection<Coalition> looked, boolean exhaustive) {
        List<Coalition> holding = looked.stream().filter(one -> table.of(one).holds()).toList();
        List<Coalition> minimal = holding.stream().filter(this::isMinimal).toList();
        int fewest = holding.isEmpty() ? 0 : holding.get(0).size();
        List<Coalition> smallest = holding.stream().filter(one -> one.size() == fewest).toList();
        List<Stability> stable = new ArrayList<>();
        List<Stability> payable = new ArrayList<>();
        if (table.hasPayoffs()) {
            for (Coalition one : holding) {
                if (one.size() > 1) {
                    Stability stability = Stability.of(table, one);
                    if (stability.stable()) {
                        stable.add(stability);
                    }
                    if (stability.payable()) {
                        payable.add(stability);
                    }
                }
            }
        }
        return new CoalitionAnswer(table, exhaustive, looked.size(), holding.size(), smallest, minimal, stable,
                payable);
    }

    private boolean isMinimal(Coalition coalition) {
        return coalition.members().stream().noneMatch(member -> table.of(coalition.without(member)).holds());
    }

    /**
     * Too many players to look at all coalitions. From that of all, members are dropped in random orders as long as the
     * condition holds; and from that of all, none, and random ones, the player that gains most by it changes sides until
     * nobody wants to.
     */
    private CoalitionAnswer search(long seed) {
        List<List<Coalition>> trails = workers.map(2 * WALKS, walk -> walk < WALKS ? drop(new Random(seed + walk))
                : walk(start(walk - WALKS, new Random(seed + walk))));
        Set<Coalition> looked = new TreeSet<>(List.of(Coalition.NONE, Coalition.all(players)));
        trails.forEach(looked::addAll);
        return answer(looked, false);
    }

    private List<Coalition> drop(Random random) {
        List<Coalition> trail = new ArrayList<>();
        List<Integer> order = new ArrayList<>(IntStream.range(0, players).boxed().toList());
        Collections.shuffle(order, random);
        Coalition at = Coalition.all(players);
        for (int player : order) {
            Coalition smaller = at.without(player).effective();
            trail.add(smaller);
            at = table.of(smaller).holds() ? smaller : at;
        }
        return trail;
    }

    private Coalition start(int walk, Random random) {
        return walk == 0 ? Coalition.all(players)
                : walk == 1 ? Coalition.of(0, 1)
                        : new Coalition(random.nextLong() & Coalition.all(players).bits());
    }

    private List<Coalition> walk(Coalition start) {
        List<Coalition> trail = new ArrayList<>();
        Coalition at = start.effective();
        while (table.hasPayoffs() && !trail.contains(at)) {
            trail.add(at);
            double[] moves = Stability.of(table, at).moves();
            int mover = IntStream.range(0, players).reduce(0, (one, other) -> moves[other] > moves[one] ? other : one);
            if (moves[mover] > 0) {
                at = (at.has(mover) ? at.without(mover) : at.with(mover)).effective();
            }
        }
        return trail;
    }
}
