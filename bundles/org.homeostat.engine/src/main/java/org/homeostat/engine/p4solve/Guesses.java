package org.homeostat.engine.p4solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.homeostat.ir.Slot;

/**
 * Where Newton's method starts from. In later periods: the values of the period before. In the first: the values from
 * before it ({@code starts}); a variable without one starts at 1, and if that leads nowhere at 100, 0.01, 10^4, 10^6,
 * 10^9, 0, -1, each in the variable's own unit; if that leads nowhere either, all variables start so.
 */
final class Guesses {

    private static final double[] TRIED = {1, 100, 0.01, 1e4, 1e6, 1e9, 0, -1};

    private Guesses() {
    }

    static List<double[]> of(Loop loop, Run run, int period) {
        int before = run.at(period - 1);
        double[] known = new double[loop.torn()];
        boolean complete = true;
        boolean none = true;
        for (int i = 0; i < known.length; i++) {
            known[i] = run.x()[before + loop.tornSlot(i)];
            complete &= !Double.isNaN(known[i]);
            none &= Double.isNaN(known[i]);
        }
        List<double[]> guesses = new ArrayList<>();
        if (complete) {
            guesses.add(known);
        }
        if (period == 0) {
            if (!complete && !none) {
                add(guesses, loop, run, known);
            }
            double[] nothing = new double[known.length];
            Arrays.fill(nothing, Double.NaN);
            add(guesses, loop, run, nothing);
        }
        return guesses;
    }

    private static void add(List<double[]> guesses, Loop loop, Run run, double[] known) {
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
