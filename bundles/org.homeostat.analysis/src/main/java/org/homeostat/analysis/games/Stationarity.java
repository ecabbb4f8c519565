package org.homeostat.analysis.games;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.SingularValueDecomposition;

/**
 * Solves the first-order conditions of all players at once: each lever's slope in its owner's payoff is zero, or the lever
 * is at a bound that the slope pushes against. Newton steps with Broyden's updates (Mathematics of Computation 19, 1965),
 * in levers scaled to a width of one. It finds points that may be no equilibrium; who calls it checks.
 */
final class Stationarity {

    private static final int MOST_STEPS = 25;
    private static final double STEP = 1e-2;
    private static final double CROSS_STEP = 1e-3;
    private static final double AT_BOUND = 1e-9;
    private static final double SETTLED = 1e-12;
    private static final double GOOD_ENOUGH = 1e-9;
    private static final double USABLE = 1e-6;
    private static final int MOST_POOR = 4;
    private static final double LONGEST = 0.2;

    private final Game game;
    private final Workers workers;
    private final int size;

    Stationarity(Game game, Workers workers) {
        this.game = game;
        this.workers = workers;
        this.size = game.levers().size();
    }

    /**
     * Goes from a profile to a point nearby where the conditions hold.
     *
     * @param start where to begin
     * @return the profile; empty where the steps do not settle, as where a payoff has a kink
     */
    Optional<double[]> near(double[] start) {
        double[] x = start.clone();
        snap(x);
        Slope[] found = slopes(x);
        double[] slopes = values(found);
        boolean[] free = free(x, slopes);
        double[][] jacobian = jacobian(x);
        double last = Double.POSITIVE_INFINITY;
        int poor = 0;
        for (int count = 0; count < MOST_STEPS; count++) {
            double[] step = step(jacobian, slopes, free);
            double longest = Arrays.stream(step).map(Math::abs).max().orElse(0);
            double scale = longest > LONGEST ? LONGEST / longest : 1;
            double[] next = x.clone();
            for (int lever = 0; lever < size; lever++) {
                Lever bounds = game.levers().get(lever);
                next[lever] = bounds.clamp(x[lever] + scale * step[lever] * bounds.width());
            }
            snap(next);
            double moved = game.distance(x, next);
            boolean stalled = longest > 0.5 * last;
            if (moved <= SETTLED || stalled && longest <= GOOD_ENOUGH || poor == MOST_POOR) {
                boolean settled = longest <= USABLE && isSmooth(found, jacobian, free);
                return settled ? Optional.of(stalled ? x : next) : Optional.empty();
            }
            poor = longest > 0.9 * last ? poor + 1 : 0;
            double[] before = slopes;
            found = slopes(next);
            slopes = values(found);
            update(jacobian, x, next, before, slopes);
            x = next;
            free = free(x, slopes);
            last = longest;
        }
        return Optional.empty();
    }

    private void snap(double[] x) {
        for (int lever = 0; lever < size; lever++) {
            Lever bounds = game.levers().get(lever);
            if (x[lever] - bounds.lower() < AT_BOUND * bounds.width()) {
                x[lever] = bounds.lower();
            } else if (bounds.upper() - x[lever] < AT_BOUND * bounds.width()) {
                x[lever] = bounds.upper();
            }
        }
    }

    private boolean[] free(double[] x, double[] slopes) {
        boolean[] free = new boolean[size];
        for (int lever = 0; lever < size; lever++) {
            Lever bounds = game.levers().get(lever);
            free[lever] = !(x[lever] == bounds.lower() && slopes[lever] <= 0)
                    && !(x[lever] == bounds.upper() && slopes[lever] >= 0);
        }
        return free;
    }

    /** Where slopes are known only roughly there is a kink, and a zero of them means nothing. */
    private boolean isSmooth(Slope[] found, double[][] jacobian, boolean[] free) {
        return IntStream.range(0, size).filter(lever -> free[lever])
                .allMatch(lever -> found[lever].error() <= USABLE * Math.abs(jacobian[lever][lever]));
    }

    private Slope[] slopes(double[] x) {
        return workers.map(size, lever -> slope(x, lever)).toArray(Slope[]::new);
    }

    private static double[] values(Slope[] slopes) {
        return Arrays.stream(slopes).mapToDouble(Slope::value).toArray();
    }

    /** Of the owner's payoff, by the lever as a share of its width; one-sided at a bound. */
    private Slope slope(double[] x, int lever) {
        Lever bounds = game.levers().get(lever);
        double room = Math.min(x[lever] - bounds.lower(), bounds.upper() - x[lever]) / bounds.width();
        double at = (x[lever] - bounds.lower()) / bounds.width();
        if (room < AT_BOUND) {
            return Slope.inward(value -> along(x, lever, value), at, at < 0.5 ? CROSS_STEP : -CROSS_STEP);
        }
        return Slope.of(value -> along(x, lever, value), at, Math.min(STEP, room));
    }

    private double along(double[] x, int lever, double share) {
        double[] tried = x.clone();
        tried[lever] = value(lever, share);
        return game.payoff(game.owner(lever), tried);
    }

    private double value(int lever, double share) {
        Lever bounds = game.levers().get(lever);
        return bounds.clamp(bounds.lower() + share * bounds.width());
    }

    /** Second differences of the payoffs: one evaluation for each pair of levers serves both owners. */
    private double[][] jacobian(double[] x) {
        double[] h = new double[size];
        for (int lever = 0; lever < size; lever++) {
            Lever bounds = game.levers().get(lever);
            h[lever] = (x[lever] - bounds.lower()) / bounds.width() < 0.5 ? CROSS_STEP : -CROSS_STEP;
        }
        double[] here = game.payoffs(x);
        List<double[]> one = workers.map(size, lever -> game.payoffs(moved(x, h, lever, -1)));
        List<double[][]> two = workers.map(size, lever -> {
            double[][] row = new double[lever + 1][];
            for (int other = 0; other <= lever; other++) {
                row[other] = game.payoffs(moved(x, h, lever, other));
            }
            return row;
        });
        double[][] jacobian = new double[size][size];
        for (int lever = 0; lever < size; lever++) {
            for (int other = 0; other <= lever; other++) {
                double[] both = two.get(lever)[other];
                int owner = game.owner(lever);
                int second = game.owner(other);
                jacobian[lever][other] = (both[owner] - one.get(lever)[owner] - one.get(other)[owner] + here[owner])
                        / (h[lever] * h[other]);
                jacobian[other][lever] = (both[second] - one.get(lever)[second] - one.get(other)[second]
                        + here[second]) / (h[lever] * h[other]);
            }
        }
        return jacobian;
    }

    private double[] moved(double[] x, double[] h, int lever, int other) {
        double[] moved = x.clone();
        moved[lever] += h[lever] * game.levers().get(lever).width();
        if (other >= 0) {
            moved[other] += h[other] * game.levers().get(other).width();
        }
        return moved;
    }

    private double[] step(double[][] jacobian, double[] slopes, boolean[] free) {
        int[] open = IntStream.range(0, size).filter(lever -> free[lever]).toArray();
        double[] step = new double[size];
        if (open.length == 0) {
            return step;
        }
        double[][] matrix = new double[open.length][open.length];
        double[] right = new double[open.length];
        for (int row = 0; row < open.length; row++) {
            right[row] = -slopes[open[row]];
            for (int column = 0; column < open.length; column++) {
                matrix[row][column] = jacobian[open[row]][open[column]];
            }
        }
        double[] solved = new SingularValueDecomposition(new Array2DRowRealMatrix(matrix, false)).getSolver()
                .solve(new ArrayRealVector(right, false)).toArray();
        for (int row = 0; row < open.length; row++) {
            step[open[row]] = solved[row];
        }
        return step;
    }

    private void update(double[][] jacobian, double[] from, double[] to, double[] before, double[] after) {
        double[] moved = new double[size];
        double square = 0;
        for (int lever = 0; lever < size; lever++) {
            moved[lever] = (to[lever] - from[lever]) / game.levers().get(lever).width();
            square += moved[lever] * moved[lever];
        }
        for (int row = 0; row < size && square > 0; row++) {
            double error = after[row] - before[row];
            for (int column = 0; column < size; column++) {
                error -= jacobian[row][column] * moved[column];
            }
            for (int column = 0; column < size; column++) {
                jacobian[row][column] += error * moved[column] / square;
            }
        }
    }
}
