package org.homeostat.analysis.games;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.homeostat.analysis.games.Brent.Peak;

/**
 * Looks for the highest point of a function of one variable wherever it may be: on a grid with both ends, then by
 * climbing from the highest points of the grid. A peak narrower than a step of the grid can be missed.
 *
 * @param points points of the grid, both ends included
 * @param peaks from how many high points of the grid to climb
 * @param precision how close to the highest point to come, as a share of the width
 */
record LineSearch(int points, int peaks, double precision) {

    /**
     * Searches.
     *
     * @param f the function
     * @param lower the lower end
     * @param upper the upper end
     * @param current where one stands; it is kept where nothing is higher
     * @param workers who evaluates the grid
     * @return the highest point found, and the lowest value seen
     */
    Found search(DoubleUnaryOperator f, double lower, double upper, double current, Workers workers) {
        double[] grid = grid(lower, upper, current);
        double[] values = workers.map(grid.length, at -> f.applyAsDouble(grid[at])).stream()
                .mapToDouble(Double::doubleValue).toArray();
        double stay = values[Arrays.binarySearch(grid, current)];
        List<Peak> climbed = workers.map(peaks, rank -> climb(f, grid, values, rank, precision * (upper - lower)));
        Peak best = new Peak(current, stay);
        for (Peak one : climbed) {
            best = one.value() > best.value() ? one : best;
        }
        return new Found(best.at(), best.value(), stay, Arrays.stream(values).min().orElse(stay));
    }

    private double[] grid(double lower, double upper, double current) {
        return IntStream.concat(IntStream.of(-1), IntStream.range(0, points))
                .mapToDouble(at -> at < 0 ? current
                        : at == points - 1 ? upper : lower + (upper - lower) * at / (points - 1))
                .sorted().distinct().toArray();
    }

    private static Peak climb(DoubleUnaryOperator f, double[] grid, double[] values, int rank, double precision) {
        int[] tops = IntStream.range(0, grid.length).filter(at -> isTop(values, at)).boxed()
                .sorted(Comparator.comparingDouble(at -> -values[at])).mapToInt(Integer::intValue).toArray();
        if (rank >= tops.length) {
            return new Peak(grid[tops[0]], values[tops[0]]);
        }
        int top = tops[rank];
        double left = grid[Math.max(top - 1, 0)];
        double right = grid[Math.min(top + 1, grid.length - 1)];
        return Brent.climb(f, left, right, grid[top], values[top], precision);
    }

    /** Neither neighbour is higher, and at least one is lower: a plain has no top. */
    private static boolean isTop(double[] values, int at) {
        double left = at == 0 ? Double.NEGATIVE_INFINITY : values[at - 1];
        double right = at == values.length - 1 ? Double.NEGATIVE_INFINITY : values[at + 1];
        return values[at] >= left && values[at] >= right && (values[at] > left || values[at] > right);
    }

    /**
     * What a search found.
     *
     * @param at the highest point
     * @param value the value there
     * @param stay the value where one stood
     * @param lowest the lowest value on the grid
     */
    record Found(double at, double value, double stay, double lowest) {
    }
}
