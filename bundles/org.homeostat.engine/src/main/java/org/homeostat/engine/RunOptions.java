package org.homeostat.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * What one run does differently from another of the same simulator.
 *
 * @param seed what the innovations are drawn with; without a seed each stays at its mean
 * @param draw the number of the draw: another one gives other innovations of the same seed
 * @param parameters values of parameters in place of their own, by index; parameters made from them follow
 * @param cancellation whether the run is still wanted
 */
public record RunOptions(OptionalLong seed, long draw, Map<Integer, Double> parameters, Cancellation cancellation) {

    /** No seed, all parameters as the model has them, never cancelled. */
    public static final RunOptions PLAIN = new RunOptions(OptionalLong.empty(), 0, Map.of(), Cancellation.NEVER);

    /** Keeps its own copy of the values. */
    public RunOptions {
        parameters = Map.copyOf(parameters);
    }

    /** These options with a seed and the number of a draw. */
    public RunOptions drawn(long withSeed, long number) {
        return new RunOptions(OptionalLong.of(withSeed), number, parameters, cancellation);
    }

    /** These options with one more parameter's value. */
    public RunOptions with(int parameter, double value) {
        Map<Integer, Double> more = new HashMap<>(parameters);
        more.put(parameter, value);
        return new RunOptions(seed, draw, more, cancellation);
    }

    /** These options with another cancellation. */
    public RunOptions cancelledBy(Cancellation other) {
        return new RunOptions(seed, draw, parameters, other);
    }
}
