package org.homeostat.engine.p4solve;

import java.util.List;
import org.homeostat.engine.kernel.Arithmetic;
import org.homeostat.engine.kernel.Kernel;
import org.homeostat.engine.kernel.UnknownLagException;
import org.homeostat.ir.Definition;

/** Variables that follow one after the other from what is already known. */
public final class ExplicitStage implements Stage {

    private final Kernel kernel;
    private final List<Definition> definitions;

    /**
     * A stage of some variables.
     *
     * @param kernel assigns them in the current row
     * @param definitions their definitions, in the order of assignment
     */
    public ExplicitStage(Kernel kernel, List<Definition> definitions) {
        this.kernel = kernel;
        this.definitions = List.copyOf(definitions);
    }

    @Override
    public void advance(Run run, int period) {
        double[] x = run.x();
        int at = run.at(period);
        try {
            run.evaluate(kernel, period, x, at);
        } catch (UnknownLagException e) {
            throw new Report(run, period).unknownLag(definitions);
        }
        for (Definition definition : definitions) {
            if (!Arithmetic.isFinite(x[at + definition.slot()])) {
                throw new Report(run, period).notFinite(definition);
            }
        }
    }
}
