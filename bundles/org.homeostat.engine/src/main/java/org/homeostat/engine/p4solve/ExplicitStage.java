package org.homeostat.engine.p4solve;

import org.homeostat.engine.kernel.Arithmetic;
import org.homeostat.engine.kernel.Kernel;
import org.homeostat.engine.kernel.UnknownLagException;
import org.homeostat.ir.Definition;

/** Variables that follow one after the other from what is already known. */
public final class ExplicitStage implements Stage {

    private final Kernel kernel;
    private final int[] slots;

    /**
     * A stage of some variables.
     *
     * @param kernel assigns them in the current row
     * @param slots the variables, in the order of assignment
     */
    public ExplicitStage(Kernel kernel, int[] slots) {
        this.kernel = kernel;
        this.slots = slots;
    }

    @Override
    public void advance(Run run, int period) {
        double[] x = run.x();
        int at = run.at(period);
        try {
            kernel.evaluate(x, at, run.p(), period, x, at);
        } catch (UnknownLagException e) {
            throw new Report(run, period).unknownLag(slots);
        }
        for (int slot : slots) {
            if (!Arithmetic.isFinite(x[at + slot])) {
                Definition definition = (Definition) run.table().equation(slot);
                throw new Report(run, period).notFinite(slot, definition.value(), definition.origin());
            }
        }
    }
}
