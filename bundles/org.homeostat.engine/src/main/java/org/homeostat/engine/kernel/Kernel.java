package org.homeostat.engine.kernel;

/** A list of assignments, ready to compute. Kernels hold no state and may be used by many threads. */
@FunctionalInterface
public interface Kernel {

    /**
     * Makes the assignments, in order.
     *
     * @param x the rows of the run, see {@link Rows}
     * @param at where the row of the current period begins in {@code x}
     * @param p the values of the parameters
     * @param step the index of the current period
     * @param moment how much of the period has passed, see {@link org.homeostat.ir.Moment}
     * @param out where the values go; may be {@code x}
     * @param base where the targets are counted from in {@code out}
     * @throws UnknownLagException if a value from before the first period is read and there is none
     */
    void evaluate(double[] x, int at, double[] p, double step, double moment, double[] out, int base);
}
