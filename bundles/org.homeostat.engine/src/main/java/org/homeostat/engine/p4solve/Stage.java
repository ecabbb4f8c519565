package org.homeostat.engine.p4solve;

/** A part of the work of a period. Stages hold no state of a run. */
public interface Stage {

    /**
     * Computes its part of a period.
     *
     * @throws org.homeostat.engine.ModelException if a value cannot be computed
     * @throws org.homeostat.engine.CancelledException if the run was cancelled
     */
    void advance(Run run, int period);
}
