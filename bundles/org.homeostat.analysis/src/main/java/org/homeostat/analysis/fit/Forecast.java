package org.homeostat.analysis.fit;

import java.util.Optional;

/** What a model says of everything that was observed, for given parameters; called from several threads. */
@FunctionalInterface
public interface Forecast {

    /**
     * Runs the model.
     *
     * @param parameters the parameters
     * @return what it says, in the order of the observations; empty where it can't be run
     */
    Optional<double[]> of(double[] parameters);
}
