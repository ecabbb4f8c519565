package org.homeostat.engine.p4solve;

import org.homeostat.engine.kernel.Arithmetic;
import org.homeostat.engine.kernel.Kernel;
import org.homeostat.engine.p2derive.LoopForm;

/**
 * A loop with its kernels.
 *
 * @param form what is solved
 * @param follow computes the variables that follow from the torn ones
 * @param close computes the sides of the equations of the torn ones
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

    /** Whether a torn variable has a definition of its own. */
    boolean isDefined(int index) {
        return index < form.defined();
    }

    /**
     * Puts values of the torn variables into the current row, computes the others and both sides of the equations of the
     * torn ones.
     *
     * @param point has the values, and gets the sides
     * @return whether all of it is finite
     */
    boolean evaluate(Run run, int period, Point point) {
        double[] x = run.x();
        int at = run.at(period);
        for (int j = 0; j < point.size(); j++) {
            x[at + tornSlot(j)] = point.u()[j];
        }
        run.evaluate(follow, period, x, at);
        run.evaluate(close, period, point.sides(), 0);
        System.arraycopy(point.u(), 0, point.sides(), point.size(), form.defined());
        boolean finite = true;
        for (int slot : form.slots()) {
            finite &= Arithmetic.isFinite(x[at + slot]);
        }
        for (double side : point.sides()) {
            finite &= Arithmetic.isFinite(side);
        }
        return finite;
    }
}
