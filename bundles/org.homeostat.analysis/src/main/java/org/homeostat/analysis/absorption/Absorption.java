package org.homeostat.analysis.absorption;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.homeostat.analysis.attribution.Shapley;
import org.homeostat.analysis.games.Workers;

/**
 * What becomes of the first-round effect of a reform. An effect is the outcome with the reform less the outcome without it,
 * in each period; a channel that is frozen stays on the path that it takes without the reform.
 *
 * @param channels what readers see of each channel
 * @param fixed the effect with every channel frozen: that of the first round
 * @param open the effect with all channels open: what is left in the end
 * @param alone for each channel the effect with only this one open
 * @param without for each channel the effect with all others open
 * @param shares for each channel its Shapley value: what it adds to the fixed effect, so that all add up to the open one
 * @param errors for each channel the standard error of its share; zeros where that is exact
 * @param together the effect of the reform made by several together, if that was asked for
 */
public record Absorption(List<String> channels, double[] fixed, double[] open, List<double[]> alone,
        List<double[]> without, List<double[]> shares, List<double[]> errors, Optional<double[]> together) {

    /**
     * Opens and freezes channels.
     *
     * @param channels what readers see of each channel, at least one
     * @param effect the effect in each period with some channels open, given as bits, the first channel's the lowest
     * @param together the effect of the reform made by several together, all channels open
     * @param workers who does the work
     * @return the figures
     */
    public static Absorption of(List<String> channels, LongFunction<double[]> effect, Optional<double[]> together,
            Workers workers) {
        int count = channels.size();
        Shapley shapley = Shapley.of(count, effect, 200, 0, workers);
        long all = (1L << count) - 1;
        List<double[]> single = workers.map(2 * count, number -> effect.apply(
                number < count ? 1L << number : all & ~(1L << number - count)));
        return new Absorption(channels, shapley.none(), shapley.all(), single.subList(0, count),
                new ArrayList<>(single.subList(count, 2 * count)), shapley.shares(), shapley.errors(), together);
    }

    /** The part of the fixed effect that is left with all channels open; NaN where there is no fixed effect. */
    public double kept(int period) {
        return part(open[period], period);
    }

    /** The part of the fixed effect that a channel takes back, by its Shapley value; negative where it adds to it. */
    public double taken(int channel, int period) {
        return -part(shares.get(channel)[period], period);
    }

    /** The part of the fixed effect that is left to those who make the reform together. */
    public Optional<Double> keptTogether(int period) {
        return together.map(effect -> part(effect[period], period));
    }

    private double part(double effect, int period) {
        return Math.abs(fixed[period]) < 1e-300 ? Double.NaN : effect / fixed[period];
    }
}
