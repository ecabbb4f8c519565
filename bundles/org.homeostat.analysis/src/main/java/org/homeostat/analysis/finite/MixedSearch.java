package org.homeostat.analysis.finite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.LUDecomposition;

/**
 * Equilibria in chances, by their supports: for every choice of the options that are used at all, the chances that leave
 * each player indifferent between its own are computed and held against the options not used (J. Dickhaut and T. Kaplan,
 * The Mathematica Journal 1, 1991). Of two players that finds all equilibria, unless payoffs tie. Of more the conditions
 * are not linear and are solved by Newton's method from the middle, which may miss some.
 */
public final class MixedSearch {

    /** The most combinations of supports that are tried. */
    public static final int MOST_SUPPORTS = 20_000;

    private static final int MOST_STEPS = 60;
    private static final double SMALLEST = 1e-9;
    private static final double TOLERANCE = 1e-9;

    private final FiniteGame game;
    private final int players;

    /**
     * A search.
     *
     * @param game the game
     */
    public MixedSearch(FiniteGame game) {
        this.game = game;
        this.players = game.players().size();
    }

    /** Whether the game is small enough. */
    public boolean isPossible() {
        double supports = 1;
        for (Chooser player : game.players()) {
            supports *= Math.pow(2, player.options().size()) - 1;
        }
        return supports <= MOST_SUPPORTS;
    }

    /**
     * Looks for equilibria in which at least one player leaves it to chance.
     *
     * @return the equilibria
     */
    public List<Chances> mixed() {
        List<Chances> found = new ArrayList<>();
        int[] used = new int[players];
        Arrays.fill(used, 1);
        do {
            if (isWorthTrying(used)) {
                solve(used).filter(one -> isNew(one, found)).ifPresent(found::add);
            }
        } while (next(used));
        return found;
    }

    private boolean next(int[] used) {
        for (int player = 0; player < players; player++) {
            if (++used[player] < 1 << game.players().get(player).options().size()) {
                return true;
            }
            used[player] = 1;
        }
        return false;
    }

    /** Somebody mixes; and of two players both use as many options, as they must where payoffs do not tie. */
    private boolean isWorthTrying(int[] used) {
        boolean mixed = Arrays.stream(used).anyMatch(bits -> Integer.bitCount(bits) > 1);
        return mixed && (players != 2 || Integer.bitCount(used[0]) == Integer.bitCount(used[1]));
    }

    private Optional<Chances> solve(int[] used) {
        List<double[]> chances = IntStream.range(0, players).mapToObj(player -> {
            double[] own = new double[game.players().get(player).options().size()];
            support(used[player]).forEach(option -> own[option] = 1.0 / Integer.bitCount(used[player]));
            return own;
        }).toList();
        for (int step = 0; step < MOST_STEPS; step++) {
            double moved = step(used, chances);
            if (!(moved < 1e6)) {
                return Optional.empty();
            }
            if (moved < 1e-12) {
                return accepted(used, chances);
            }
        }
        return Optional.empty();
    }

    /** One Newton step on: options in use give the same, and chances add up to one. */
    private double step(int[] used, List<double[]> chances) {
        List<int[]> unknowns = new ArrayList<>();
        for (int player = 0; player < players; player++) {
            for (int option : support(used[player]).toArray()) {
                unknowns.add(new int[] {player, option});
            }
        }
        int size = unknowns.size();
        double[] residual = residual(used, chances, size);
        double[][] jacobian = new double[size][size];
        for (int column = 0; column < size; column++) {
            int[] unknown = unknowns.get(column);
            double[] moved = residual(used, with(chances, unknown[0], unknown[1]), size);
            for (int row = 0; row < size; row++) {
                jacobian[row][column] = moved[row] - residual[row];
            }
        }
        DecompositionSolver solver = new LUDecomposition(new Array2DRowRealMatrix(jacobian, false)).getSolver();
        if (!solver.isNonSingular()) {
            return Double.NaN;
        }
        double[] change = solver.solve(new ArrayRealVector(residual, false)).toArray();
        double largest = 0;
        for (int at = 0; at < size; at++) {
            chances.get(unknowns.get(at)[0])[unknowns.get(at)[1]] -= change[at];
            largest = Math.max(largest, Math.abs(change[at]));
        }
        return largest;
    }

    /** Averages are linear in each single chance, so that a step of one gives the derivative without error. */
    private static List<double[]> with(List<double[]> chances, int player, int option) {
        List<double[]> moved = new ArrayList<>(chances);
        double[] own = chances.get(player).clone();
        own[option] += 1;
        moved.set(player, own);
        return moved;
    }

    private double[] residual(int[] used, List<double[]> chances, int size) {
        double[] residual = new double[size];
        int row = 0;
        for (int player = 0; player < players; player++) {
            int[] options = support(used[player]).toArray();
            double first = game.average(player, options[0], chances);
            for (int at = 1; at < options.length; at++) {
                residual[row++] = game.average(player, options[at], chances) - first;
            }
            residual[row++] = Arrays.stream(chances.get(player)).sum() - 1;
        }
        return residual;
    }

    private Optional<Chances> accepted(int[] used, List<double[]> chances) {
        double gain = Double.NEGATIVE_INFINITY;
        double[] payoffs = new double[players];
        double scale = 0;
        for (int player = 0; player < players; player++) {
            double[] own = chances.get(player);
            if (support(used[player]).anyMatch(option -> own[option] < SMALLEST)) {
                return Optional.empty();
            }
            payoffs[player] = game.average(player, support(used[player]).findFirst().orElseThrow(), chances);
            for (int option = 0; option < own.length; option++) {
                double average = game.average(player, option, chances);
                gain = Math.max(gain, average - payoffs[player]);
                scale = Math.max(scale, Math.abs(average));
            }
        }
        return gain <= TOLERANCE * scale ? Optional.of(new Chances(chances, payoffs, gain)) : Optional.empty();
    }

    private static boolean isNew(Chances one, List<Chances> found) {
        return found.stream().noneMatch(other -> IntStream.range(0, one.chances().size()).allMatch(
                player -> IntStream.range(0, one.chances().get(player).length).allMatch(option -> Math.abs(
                        one.chances().get(player)[option] - other.chances().get(player)[option]) < TOLERANCE)));
    }

    private static IntStream support(int bits) {
        return IntStream.range(0, Integer.SIZE).filter(option -> (bits >> option & 1) == 1);
    }
}
