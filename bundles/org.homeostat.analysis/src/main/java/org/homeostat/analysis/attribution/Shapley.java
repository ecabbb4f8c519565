package org.homeostat.analysis.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import org.homeostat.analysis.games.Workers;

/**
 * The Shapley value: each cause's share is what it adds, on average over all orders in which the causes can come
 * (L. S. Shapley, Contributions to the Theory of Games II, 1953). Shares add up to the difference between all causes and
 * none. Values are arrays, such as one outcome in each period, divided element by element.
 *
 * @param none the value with no cause
 * @param all the value with all causes
 * @param shares for each cause its share
 * @param errors for each cause the standard error of its share; zeros where all orders were looked at
 * @param orders how many orders were drawn; 0 where all were looked at
 */
public record Shapley(double[] none, double[] all, List<double[]> shares, List<double[]> errors, int orders) {

    /** The most causes of which all orders are looked at. */
    public static final int MOST_EXACT = 12;

    private static final int MOST_CAUSES = 62;

    /** The difference that is divided. */
    public double[] total() {
        return IntStream.range(0, all.length).mapToDouble(at -> all[at] - none[at]).toArray();
    }

    /** Whether all orders were looked at. */
    public boolean isExact() {
        return orders == 0;
    }

    /**
     * Divides a difference.
     *
     * @param causes how many causes there are, at least one
     * @param value the value with some causes, given as bits, the first cause's the lowest
     * @param draws how many orders to draw where there are more than {@link #MOST_EXACT} causes; each is used with its
     *        reverse
     * @param seed of the draws
     * @param workers who does the work
     * @return the shares
     */
    public static Shapley of(int causes, LongFunction<double[]> value, int draws, long seed, Workers workers) {
        if (causes < 1 || causes > MOST_CAUSES) {
            throw new IllegalArgumentException("There must be 1 to " + MOST_CAUSES + " causes, not " + causes);
        }
        return causes <= MOST_EXACT ? exact(causes, value, workers) : drawn(causes, value, draws, seed, workers);
    }

    private static Shapley exact(int causes, LongFunction<double[]> value, Workers workers) {
        List<double[]> values = workers.map(1 << causes, value::apply);
        double[] weights = weights(causes);
        int length = values.get(0).length;
        List<double[]> shares = new ArrayList<>();
        for (int cause = 0; cause < causes; cause++) {
            double[] share = new double[length];
            for (int bits = 0; bits < values.size(); bits++) {
                if ((bits >> cause & 1) == 0) {
                    double[] without = values.get(bits);
                    double[] with = values.get(bits | 1 << cause);
                    for (int at = 0; at < length; at++) {
                        share[at] += weights[Integer.bitCount(bits)] * (with[at] - without[at]);
                    }
                }
            }
            shares.add(share);
        }
        List<double[]> errors = IntStream.range(0, causes).mapToObj(cause -> new double[length]).toList();
        return new Shapley(values.get(0), values.get(values.size() - 1), shares, errors, 0);
    }

    /** The part of all orders in which a given set of some size comes before a cause and the rest after it. */
    private static double[] weights(int causes) {
        double[] weights = new double[causes];
        weights[0] = 1.0 / causes;
        for (int size = 1; size < causes; size++) {
            weights[size] = weights[size - 1] * size / (causes - size);
        }
        return weights;
    }

    private static Shapley drawn(int causes, LongFunction<double[]> value, int draws, long seed, Workers workers) {
        if (draws < 2) {
            throw new IllegalArgumentException("With more than " + MOST_EXACT + " causes at least 2 orders are drawn");
        }
        List<List<Integer>> orders = orders(causes, draws, seed);
        TreeSet<Long> needed = new TreeSet<>(List.of(0L));
        orders.forEach(order -> walk(order, (cause, before, after) -> needed.add(after)));
        List<Long> sets = List.copyOf(needed);
        List<double[]> computed = workers.map(sets.size(), at -> value.apply(sets.get(at)));
        Map<Long, double[]> values = new TreeMap<>();
        IntStream.range(0, sets.size()).forEach(at -> values.put(sets.get(at), computed.get(at)));
        double[] none = values.get(0L);
        double[][] sums = new double[causes][none.length];
        double[][] squares = new double[causes][none.length];
        double[][] pair = new double[causes][none.length];
        for (int number = 0; number < orders.size(); number++) {
            walk(orders.get(number), (cause, before, after) -> add(pair[cause], values.get(before), values.get(after)));
            if (number % 2 == 1) {
                settle(pair, sums, squares);
            }
        }
        return new Shapley(none, values.get((1L << causes) - 1), means(sums, draws), errors(sums, squares, draws),
                draws);
    }

    /** Each order is followed by its reverse, which evens out much of the chance. */
    private static List<List<Integer>> orders(int causes, int draws, long seed) {
        Random random = new Random(seed);
        List<List<Integer>> orders = new ArrayList<>();
        for (int draw = 0; draw < draws; draw++) {
            List<Integer> order = new ArrayList<>(IntStream.range(0, causes).boxed().toList());
            Collections.shuffle(order, random);
            orders.add(order);
            orders.add(order.reversed());
        }
        return orders;
    }

    private static void walk(List<Integer> order, Step step) {
        long before = 0;
        for (int cause : order) {
            long after = before | 1L << cause;
            step.at(cause, before, after);
            before = after;
        }
    }

    private static void add(double[] sum, double[] before, double[] after) {
        for (int at = 0; at < sum.length; at++) {
            sum[at] += 0.5 * (after[at] - before[at]);
        }
    }

    private static void settle(double[][] pair, double[][] sums, double[][] squares) {
        for (int cause = 0; cause < pair.length; cause++) {
            for (int at = 0; at < pair[cause].length; at++) {
                sums[cause][at] += pair[cause][at];
                squares[cause][at] += pair[cause][at] * pair[cause][at];
            }
            Arrays.fill(pair[cause], 0);
        }
    }

    private static List<double[]> means(double[][] sums, int draws) {
        return Arrays.stream(sums).map(sum -> Arrays.stream(sum).map(one -> one / draws).toArray()).toList();
    }

    private static List<double[]> errors(double[][] sums, double[][] squares, int draws) {
        List<double[]> errors = new ArrayList<>();
        for (int cause = 0; cause < sums.length; cause++) {
            double[] error = new double[sums[cause].length];
            for (int at = 0; at < error.length; at++) {
                double mean = sums[cause][at] / draws;
                double variance = Math.max(0, squares[cause][at] / draws - mean * mean) * draws / (draws - 1);
                error[at] = Math.sqrt(variance / draws);
            }
            errors.add(error);
        }
        return errors;
    }

    private interface Step {
        void at(int cause, long before, long after);
    }
}
