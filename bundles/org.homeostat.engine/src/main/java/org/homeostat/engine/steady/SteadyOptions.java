package org.homeostat.engine.steady;

import org.homeostat.engine.RunOptions;

/**
 * How rest points are looked for.
 *
 * @param period the period whose time, policies and given paths hold for ever; 0 is the first
 * @param starts from how many points besides the model's own start; 0 is enough for the nearest root
 * @param seed what these points are drawn with
 * @param run parameters in place of the model's own, and the cancellation
 */
public record SteadyOptions(int period, int starts, long seed, RunOptions run) {

    /** The first period's policies, from the model's own start and eight points besides. */
    public static final SteadyOptions PLAIN = new SteadyOptions(0, 8, 1, RunOptions.PLAIN);
}
