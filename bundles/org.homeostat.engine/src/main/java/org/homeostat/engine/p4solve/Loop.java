package org.homeostat.engine.p4solve;

import org.homeostat.engine.kernel.Arithmetic;
import org.homeostat.engine.kernel.Kernel;
import org.homeostat.engine.p2derive.LoopForm;

/**
 * A loop with its kernels.
 *
 * @param form what is solved
 * @param follow computes the variables that follow from the torn ones
 * @param close computes what the equations of the torn ones give
 * @param slopes computes the partial derivatives
 */
public record Loop(LoopForm form, Kernel follow, Kernel close, Kernel slopes) {

    /** How many variables are torn. */
    int torn() {
        return form.torn();
    }

    /** The slot of a torn variable. */
    int tornSlot(int index) {
        return form.slots().get(form.slots().size() - form.torn() + index);
    }

    /**
     * Puts values of the torn variables into the current row, computes the others and what the equations of the torn
     * ones give.
     *
     * @param u the values
     * @param f what their equations give
     * @return whether all of it is finite
     */
    boolean evaluate(Run run, int period, double[] u, double[] f) {
        double[] x = run.x();
        int at = run.at(period);
        for (int j = 0; j < u.length; j++) {
            x[at + tornSlot(j)] = u[j];
        }
        follow.evaluate(x, at, run.p(), period, x, at);
        close.evaluate(x, at, run.p(), period, f, 0);
        boolean finite = true;
        for (int slot : form.slots()) {
            finite &= Arithmetic.isFinite(x[at + slot]);
        }
        for (double value : f) {
            finite &= Arithmetic.isFinite(value);
        }
        return finite;
    }
}
