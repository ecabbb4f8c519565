package org.homeostat.engine.p4solve;

/** Carries stocks over a period. */
@FunctionalInterface
interface Integrator {

    /**
     * The stocks at the end of a period.
     *
     * @param field how fast they change
     * @param start the stocks at its start
     * @throws org.homeostat.engine.ModelException if something is not finite on the way, or the integrator cannot reach
     *         its tolerance
     */
    double[] end(Field field, Run run, int period, double[] start);
}
