package org.homeostat.analysis.games;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A game in which some players lead: they choose first, each knowing how the others will settle among themselves in reply.
 * Several leaders are in equilibrium with one another.
 */
public final class Stackelberg {

    private final Game whole;
    private final List<Integer> leaders;
    private final List<Integer> followers;
    private final NashOptions options;
    private final Workers workers;
    private final Game lead;
    private final double[] start;

    /**
     * A game with leaders.
     *
     * @param whole the game
     * @param leaders the players that lead, by number: at least one, but not all
     * @param options how to search; the starts are those of the leaders
     * @param start where to begin; the followers' replies are looked for from their part of it
     * @param workers who does the work
     */
    public Stackelberg(Game whole, List<Integer> leaders, NashOptions options, double[] start, Workers workers) {
        if (leaders.isEmpty() || leaders.size() >= whole.players().size()) {
            throw new GameException("A game with leaders needs at least one player that leads and one that follows");
        }
        this.whole = whole;
        this.leaders = List.copyOf(leaders);
        this.followers = IntStream.range(0, whole.players().size()).filter(one -> !leaders.contains(one)).boxed()
                .toList();
        this.options = options;
        this.workers = workers;
        this.lead = new Game(leaders.stream().map(whole.players()::get).toList(), this::leadersPayoffs);
        double[] inside = whole.clamp(start);
        this.start = reply(inside, part(inside, followers));
    }

    /**
     * Solves it.
     *
     * @return the equilibria; a profile has the levers of all players, a leader's deviation lets the followers reply, a
     *         follower's does not
     */
    public NashAnswer solve() {
        NashAnswer answer = new Nash(lead, options, workers).solve(part(start, leaders));
        List<Equilibrium> equilibria = answer.equilibria().stream().map(this::whole).toList();
        return new NashAnswer(whole, equilibria, answer.starts(), answer.reached(),
                answer.cycle().stream().map(this::followed).toList(), answer.unsettled(), answer.gain());
    }

    private Equilibrium whole(Equilibrium led) {
        double[] profile = followed(led.profile());
        BestReply thorough = BestReply.thorough(whole, workers);
        List<Reply> deviations = new ArrayList<>();
        for (int player = 0; player < whole.players().size(); player++) {
            int rank = leaders.indexOf(player);
            deviations.add(rank >= 0 ? led.deviations().get(rank) : thorough.of(player, profile));
        }
        return new Equilibrium(profile, whole.payoffs(profile), deviations);
    }

    private double[] leadersPayoffs(double[] led) {
        double[] all = whole.payoffs(followed(led));
        return leaders.stream().mapToDouble(leader -> all[leader]).toArray();
    }

    private double[] followed(double[] led) {
        return reply(put(start, leaders, led), part(start, followers));
    }

    /** The profile in which the followers have settled, the leaders standing where they stand in the given one. */
    private double[] reply(double[] profile, double[] from) {
        Game among = new Game(followers.stream().map(whole.players()::get).toList(), replies -> {
            double[] all = whole.payoffs(put(profile, followers, replies));
            return followers.stream().mapToDouble(follower -> all[follower]).toArray();
        });
        return put(profile, followers, new Nash(among, options.withStarts(1), workers).quick(from));
    }

    private double[] part(double[] profile, List<Integer> players) {
        return players.stream().flatMapToDouble(player -> Arrays.stream(whole.part(profile, player))).toArray();
    }

    private double[] put(double[] profile, List<Integer> players, double[] parts) {
        double[] result = profile.clone();
        int at = 0;
        for (int player : players) {
            int count = whole.players().get(player).levers().size();
            System.arraycopy(parts, at, result, whole.first(player), count);
            at += count;
        }
        return result;
    }
}
