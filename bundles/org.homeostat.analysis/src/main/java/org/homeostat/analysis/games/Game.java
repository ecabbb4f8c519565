package org.homeostat.analysis.games;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;

/** Players, what each of them can set, and what each gets. */
public final class Game {

    private final List<Player> players;
    private final Payoffs payoffs;
    private final UnaryOperator<double[]> effective;
    private final List<Lever> levers = new ArrayList<>();
    private final int[] first;
    private final int[] owners;

    /**
     * A game.
     *
     * @param players the players, at least one
     * @param payoffs what they get
     */
    public Game(List<Player> players, Payoffs payoffs) {
        this(players, payoffs, UnaryOperator.identity());
    }

    /**
     * A game in which not everything that is chosen takes effect.
     *
     * @param players the players, at least one
     * @param payoffs what they get
     * @param effective what takes effect of a profile: choosing that instead changes nothing, as where a treaty's floor
     *        lifts what is chosen below it
     */
    public Game(List<Player> players, Payoffs payoffs, UnaryOperator<double[]> effective) {
        if (players.isEmpty()) {
            throw new GameException("The game has no players");
        }
        this.players = List.copyOf(players);
        this.payoffs = payoffs;
        this.effective = effective;
        this.first = new int[players.size() + 1];
        for (int player = 0; player < players.size(); player++) {
            levers.addAll(players.get(player).levers());
            first[player + 1] = levers.size();
        }
        this.owners = new int[levers.size()];
        for (int player = 0; player < players.size(); player++) {
            Arrays.fill(owners, first[player], first[player + 1], player);
        }
    }

    /** The players, in the order of their payoffs. */
    public List<Player> players() {
        return players;
    }

    /** All levers, player by player: the order of a profile. */
    public List<Lever> levers() {
        return levers;
    }

    /** What the payoffs are computed from. */
    public Payoffs payoffs() {
        return payoffs;
    }

    /** The place of a player's first lever in a profile; that of the player after the last is the profile's length. */
    public int first(int player) {
        return first[player];
    }

    int owner(int lever) {
        return owners[lever];
    }

    /**
     * What all players get.
     *
     * @param profile the values of all levers
     * @return the payoffs
     * @throws GameException where a payoff can't be had or is not a finite number
     */
    public double[] payoffs(double[] profile) {
        double[] result = payoffs.of(profile);
        for (int player = 0; player < result.length; player++) {
            if (!Double.isFinite(result[player])) {
                throw new GameException("The payoff of " + players.get(player).name() + " is "
                        + (Double.isNaN(result[player]) ? "not a number" : "infinite") + " at " + text(profile)
                        + ": keep the bounds of the levers away from there");
            }
        }
        return result;
    }

    /** What takes effect of a profile. */
    double[] effective(double[] profile) {
        return effective.apply(profile);
    }

    double payoff(int player, double[] profile) {
        return payoffs(profile)[player];
    }

    /** The profile with every lever half-way between its bounds. */
    public double[] middle() {
        return levers.stream().mapToDouble(lever -> 0.5 * (lever.lower() + lever.upper())).toArray();
    }

    /** A profile moved into the bounds. */
    public double[] clamp(double[] profile) {
        double[] result = profile.clone();
        for (int lever = 0; lever < result.length; lever++) {
            result[lever] = levers.get(lever).clamp(result[lever]);
        }
        return result;
    }

    /** The largest difference of two profiles, as a share of the width between the lever's bounds. */
    public double distance(double[] one, double[] other) {
        double largest = 0;
        for (int lever = 0; lever < one.length; lever++) {
            largest = Math.max(largest, Math.abs(one[lever] - other[lever]) / levers.get(lever).width());
        }
        return largest;
    }

    /** One player's part of a profile. */
    public double[] part(double[] profile, int player) {
        return Arrays.copyOfRange(profile, first[player], first[player + 1]);
    }

    double[] with(double[] profile, int player, double[] part) {
        double[] result = profile.clone();
        System.arraycopy(part, 0, result, first[player], part.length);
        return result;
    }

    /** A profile in words: {@code Chile 27.0%, Peru 29.5%}; with the levers' names where a player has several. */
    public String text(double[] profile) {
        StringJoiner text = new StringJoiner(", ");
        for (int lever = 0; lever < profile.length; lever++) {
            Player player = players.get(owners[lever]);
            String name = player.levers().size() == 1 ? "" : " " + levers.get(lever).name();
            text.add(player.name() + name + " " + levers.get(lever).text(profile[lever]));
        }
        return text.toString();
    }
}
