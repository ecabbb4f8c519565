package org.homeostat.engine.steady;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.homeostat.engine.p4solve.Run;
import org.homeostat.engine.random.Draws;
import org.homeostat.ir.Distribution;

/**
 * Where roots are looked for from: the model's own start, and points around it and far from it.
 *
 * @param own the states that the model starts with
 * @param near values of slots near which the first period's loops are looked for, NaN where none is known
 * @param scale the size of each state
 * @param fixed which states are switches of policies and stay where they are
 * @param options how many points, and what they are drawn with
 */
record StartingPoints(double[] own, double[] near, double[] scale, boolean[] fixed, SteadyOptions options) {

    /** Factors that all states are multiplied by in the first of the far points. */
    private static final double[] FACTORS = {0.01, 100};

    static StartingPoints of(PeriodMap map, Run begun, SteadyOptions options) {
        List<State> states = map.period().states();
        int slots = map.original().slots().size();
        double[] own = new double[states.size()];
        double[] scale = new double[states.size()];
        boolean[] fixed = new boolean[states.size()];
        for (int i = 0; i < own.length; i++) {
            State state = states.get(i);
            double before = begun.x()[(state.isStock() ? slots : 0) + state.slot()];
            double guess = begun.guesses()[state.slot()];
            scale[i] = map.period().unit(i);
            own[i] = !Double.isNaN(before) ? before : !Double.isNaN(guess) ? guess : scale[i];
            fixed[i] = map.original().slots().get(state.slot()).hidden();
        }
        return new StartingPoints(own, Arrays.copyOf(begun.x(), slots), scale, fixed, options);
    }

    /** These points with the size of each state taken from the start and what follows it. */
    StartingPoints scaledBy(double[] next) {
        double[] larger = new double[scale.length];
        for (int i = 0; i < larger.length; i++) {
            double size = Math.max(Math.abs(own[i]), Math.abs(next[i]));
            larger[i] = size > 0 ? size : scale[i];
        }
        return new StartingPoints(own, near, larger, fixed, options);
    }

    /** A point a little away from the start, by a share of each state's size. */
    double[] around(int number, double share) {
        Draws draws = new Draws(options.seed(), number);
        double[] moved = own.clone();
        for (int i = 0; i < moved.length; i++) {
            moved[i] += fixed[i] ? 0 : share * scale[i] * (2 * draws.value(Distribution.UNIFORM, "around", i) - 1);
        }
        return moved;
    }

    /** The far points: the start made smaller and larger, then each state multiplied by a factor of its own. */
    List<double[]> far() {
        List<double[]> points = new ArrayList<>();
        for (int number = 0; number < options.starts(); number++) {
            Draws draws = new Draws(options.seed(), number);
            double[] moved = own.clone();
            for (int i = 0; i < moved.length; i++) {
                double factor = number < FACTORS.length ? FACTORS[number]
                        : StrictMath.exp(1.5 * draws.value(Distribution.NORMAL, "far", i));
                moved[i] = fixed[i] ? moved[i] : factor * (moved[i] == 0 ? scale[i] : moved[i]);
            }
            points.add(moved);
        }
        return points;
    }
}
