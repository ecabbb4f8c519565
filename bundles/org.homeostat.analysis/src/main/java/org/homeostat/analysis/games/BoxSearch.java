package org.homeostat.analysis.games;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Looks for the highest point of a function of several levers: at evenly spread points, then by a pattern search from the
 * highest of them (R. Hooke and T. A. Jeeves, Journal of the ACM 8, 1961), with one more direction in which all levers
 * move together, because governments that choose together often move in step.
 *
 * @param samples points spread over the box for each lever
 * @param peaks from how many of them to climb
 * @param precision how close to the highest point to come, as a share of the widths
 */
record BoxSearch(int samples, int peaks, double precision) {

    private static final int MOST_MOVES = 2000;
    private static final double FIRST_STEP = 0.125;

    /**
     * Searches.
     *
     * @param f the function
     * @param levers the box
     * @param current where one stands; it is kept where nothing is higher
     * @param workers who evaluates
     * @return the highest point found
     */
    Found search(ToDoubleFunction<double[]> f, List<Lever> levers, double[] current, Workers workers) {
        int count = samples * levers.size();
        List<double[]> points = IntStream.rangeClosed(0, count)
                .mapToObj(number -> number == 0 ? current : scaled(Halton.point(number - 1L, levers.size()), levers))
                .toList();
        double[] values = values(f, points, workers);
        List<Climb> climbs = IntStream.rangeClosed(0, count).boxed()
                .sorted(Comparator.comparingInt((Integer at) -> at == 0 ? 0 : 1).thenComparingDouble(at -> -values[at]))
                .limit(peaks).map(at -> new Climb(points.get(at), values[at])).toList();
        List<Climb> climbed = workers.map(climbs.size(), rank -> climb(f, levers, climbs.get(rank), workers));
        Climb best = new Climb(current, values[0]);
        for (Climb one : climbed) {
            best = one.value > best.value ? one : best;
        }
        return new Found(best.point, best.value, values[0], Arrays.stream(values).min().orElse(values[0]));
    }

    private Climb climb(ToDoubleFunction<double[]> f, List<Lever> levers, Climb from, Workers workers) {
        Climb at = from;
        double step = FIRST_STEP;
        for (int move = 0; move < MOST_MOVES && step > precision; move++) {
            List<double[]> around = around(at.point, step, levers);
            double[] values = values(f, around, workers);
            int best = IntStream.range(0, values.length).reduce(0, (a, b) -> values[b] > values[a] ? b : a);
            if (values[best] > at.value) {
                at = stride(f, levers, at, new Climb(around.get(best), values[best]));
            } else {
                step *= 0.5;
            }
        }
        return at;
    }

    /** What helped is done again and again, twice as far each time. */
    private static Climb stride(ToDoubleFunction<double[]> f, List<Lever> levers, Climb from, Climb to) {
        Climb last = from;
        Climb best = to;
        while (true) {
            double[] next = new double[levers.size()];
            for (int lever = 0; lever < next.length; lever++) {
                next[lever] = levers.get(lever).clamp(best.point[lever] + 2 * (best.point[lever] - last.point[lever]));
            }
            double value = f.applyAsDouble(next);
            if (!(value > best.value)) {
                return best;
            }
            last = best;
            best = new Climb(next, value);
        }
    }

    private static List<double[]> around(double[] point, double step, List<Lever> levers) {
        int count = levers.size();
        return IntStream.range(0, 2 * count + 2).mapToObj(number -> {
            double[] next = point.clone();
            for (int lever = 0; lever < count; lever++) {
                if (number / 2 == lever || number / 2 == count) {
                    double move = step * levers.get(lever).width();
                    next[lever] = levers.get(lever).clamp(point[lever] + (number % 2 == 0 ? move : -move));
                }
            }
            return next;
        }).toList();
    }

    private static double[] values(ToDoubleFunction<double[]> f, List<double[]> points, Workers workers) {
        return workers.map(points.size(), at -> f.applyAsDouble(points.get(at))).stream()
                .mapToDouble(Double::doubleValue).toArray();
    }

    private static double[] scaled(double[] unit, List<Lever> levers) {
        double[] point = new double[unit.length];
        for (int lever = 0; lever < unit.length; lever++) {
            point[lever] = levers.get(lever).lower() + unit[lever] * levers.get(lever).width();
        }
        return point;
    }

    private record Climb(double[] point, double value) {
    }

    /**
     * What a search found.
     *
     * @param at the highest point
     * @param value the value there
     * @param stay the value where one stood
     * @param lowest the lowest value seen on the way
     */
    record Found(double[] at, double value, double stay, double lowest) {
    }
}
