package org.homeostat.analysis.finite;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.homeostat.analysis.games.GameException;
import org.homeostat.analysis.games.Workers;

/** A game with a table: what every player gets for every combination of options. */
public final class FiniteGame {

    /** The most combinations of options that a game can have. */
    public static final int MOST_PROFILES = 65_536;

    private final List<Chooser> players;
    private final List<double[]> table;

    /**
     * Fills the table.
     *
     * @param players who chooses among what
     * @param payoffs what all players get where each has chosen an option, given by number
     * @param workers who does the work
     * @throws GameException where there are too many combinations, or a payoff is not a finite number
     */
    public FiniteGame(List<Chooser> players, Function<int[], double[]> payoffs, Workers workers) {
        if (players.isEmpty()) {
            throw new GameException("The game has no players");
        }
        long profiles = 1;
        for (Chooser player : players) {
            profiles = Math.min(profiles * player.options().size(), Integer.MAX_VALUE);
        }
        if (profiles > MOST_PROFILES) {
            throw new GameException("The game has more than " + MOST_PROFILES
                    + " combinations of options: leave out players or options");
        }
        this.players = List.copyOf(players);
        this.table = workers.map((int) profiles, number -> finite(options(number), payoffs));
    }

    private double[] finite(int[] options, Function<int[], double[]> payoffs) {
        double[] row = payoffs.apply(options);
        for (int player = 0; player < row.length; player++) {
            if (!Double.isFinite(row[player])) {
                throw new GameException("The payoff of " + players.get(player).name() + " is not a finite number with "
                        + text(options));
            }
        }
        return row;
    }

    /** The players. */
    public List<Chooser> players() {
        return players;
    }

    /** How many combinations of options there are. */
    public int profiles() {
        return table.size();
    }

    /** The combination with a number: the option of each player. */
    public int[] options(int number) {
        int[] options = new int[players.size()];
        int rest = number;
        for (int player = 0; player < options.length; player++) {
            int count = players.get(player).options().size();
            options[player] = rest % count;
            rest /= count;
        }
        return options;
    }

    private int number(int[] options) {
        int number = 0;
        for (int player = options.length - 1; player >= 0; player--) {
            number = number * players.get(player).options().size() + options[player];
        }
        return number;
    }

    /** What all players get for a combination. */
    public double[] payoffs(int... options) {
        return table.get(number(options)).clone();
    }

    /**
     * What a player gets on average if it takes an option and the others take theirs by chance.
     *
     * @param player the player
     * @param option its option
     * @param chances the chances of all players' options
     * @return the average
     */
    double average(int player, int option, List<double[]> chances) {
        double sum = 0;
        for (int number = 0; number < table.size(); number++) {
            int[] options = options(number);
            if (options[player] == option) {
                double chance = 1;
                for (int other = 0; other < options.length; other++) {
                    chance *= other == player ? 1 : chances.get(other)[options[other]];
                }
                sum += chance == 0 ? 0 : chance * table.get(number)[player];
            }
        }
        return sum;
    }

    /**
     * The equilibria in which every player does one thing for sure: all combinations are looked at.
     *
     * @return the equilibria, by the number of the combination
     */
    public List<Chances> pure() {
        List<Chances> found = new ArrayList<>();
        for (int number = 0; number < table.size(); number++) {
            double gain = gain(options(number), table.get(number));
            if (gain <= 0) {
                int[] options = options(number);
                List<double[]> chances = IntStream.range(0, options.length).mapToObj(player -> {
                    double[] own = new double[players.get(player).options().size()];
                    own[options[player]] = 1;
                    return own;
                }).toList();
                found.add(new Chances(chances, table.get(number).clone(), gain));
            }
        }
        return found;
    }

    private double gain(int[] options, double[] payoffs) {
        double gain = Double.NEGATIVE_INFINITY;
        for (int player = 0; player < options.length; player++) {
            for (int option = 0; option < players.get(player).options().size(); option++) {
                if (option != options[player]) {
                    int[] other = options.clone();
                    other[player] = option;
                    gain = Math.max(gain, table.get(number(other))[player] - payoffs[player]);
                }
            }
        }
        return gain;
    }

    /** A combination in words: {@code Chile FreeEducation, Peru nothing}. */
    public String text(int[] options) {
        StringJoiner text = new StringJoiner(", ");
        for (int player = 0; player < options.length; player++) {
            text.add(players.get(player).name() + " " + players.get(player).options().get(options[player]));
        }
        return text.toString();
    }
}
