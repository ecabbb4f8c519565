package org.homeostat.engine.p4solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.homeostat.ir.Slot;

/**
 * Where Newton's method starts from. In later periods: the values of the period before; inside a period, of the point
 * before. In the first: the modeller's guesses, and if there are none or they lead nowhere, the values from before it
 * ({@code starts}); a variable without one starts at 1, and if that leads nowhere at 100, 0.01, 10^4, 10^6,
 * 10^9, 0, -1, each in the variable's own unit; if that leads nowhere either, all variables start so.
 */
final class Guesses {

    private static final double[] TRIED = {1, 100, 0.01, 1e4, 1e6, 1e9, 0, -1};

    private Guesses() {
    }

    static List<double[]> of(Loop loop, Run run, int period) {
        if (run.moment() > 0) {
            return List.of(values(loop, run.x(), run.at(period)));
        }
        List<double[]> guesses = new ArrayList<>();
        double[] known = values(loop, run.x(), run.at(period - 1));
        if (period > 0) {
            return List.of(known);
        }
        double[] guessed = values(loop, run.guesses(), 0);
        if (count(guessed) > 0) {
            for (int i = 0; i < guessed.length; i++) {
                guessed[i] = Double.isNaN(guessed[i]) ? known[i] : guessed[i];
            }
            add(guesses, loop, run, guessed);
        }
        if (count(known) > 0) {
            add(guesses, loop, run, known);
        }
        double[] nothing = new double[known.length];
        Arrays.fill(nothing, Double.NaN);
        add(guesses, loop, run, nothing);
        return guesses;
    }

    private static double[] values(Loop loop, double[] source, int at) {
        double[] values = new double[loop.torn()];
        for (int i = 0; i < values.length; i++) {
            values[i] = source[at + loop.tornSlot(i)];
        }
        return values;
    }

    private static long count(double[] known) {
        return Arrays.stream(known).filter(value -> !Double.isNaN(value)).count();
    }

    /** Adds what is known, once if that is complete, and else once for each number tried for the rest. */
    private static void add(List<double[]> guesses, Loop loop, Run run, double[] known) {
        if (count(known) == known.length) {
            guesses.add(known);
            return;
        }
        for (double tried : TRIED) {
            double[] guess = known.clone();
            for (int i = 0; i < guess.length; i++) {
                if (Double.isNaN(guess[i])) {
                    Slot slot = run.model().slots().get(loop.tornSlot(i));
                    guess[i] = tried * slot.unit().scale();
                }
            }
            guesses.add(guess);
        }
    }
}
