package org.homeostat.analysis.fit;

import java.util.List;

/**
 * Parameters that were found.
 *
 * @param parameters what was looked for
 * @param values the values found
 * @param errors their standard errors; infinite where the observations don't tell, NaN at a bound or without observations
 *        to spare
 * @param atBound which of them stopped at a bound
 * @param observed what was observed, each weighted
 * @param fitted what the model says with these values, weighted alike
 * @param unknown what the observations can't tell
 * @param starts from how many points was begun
 * @param agreeing how many of them led to these values
 */
public record FitAnswer(List<FitParameter> parameters, double[] values, double[] errors, boolean[] atBound,
        double[] observed, double[] fitted, List<Unknown> unknown, int starts, int agreeing) {

    /** The sum of squared weighted residuals. */
    public double sumOfSquares() {
        double sum = 0;
        for (int at = 0; at < observed.length; at++) {
            sum += (observed[at] - fitted[at]) * (observed[at] - fitted[at]);
        }
        return sum;
    }

    /** The root of the mean squared weighted residual. */
    public double rootMeanSquare() {
        return Math.sqrt(sumOfSquares() / observed.length);
    }

    /** What the observations can't tell, and what can be said of the others. */
    public String statement() {
        if (unknown.isEmpty()) {
            return "The data identify every parameter.";
        }
        return String.join(" ", unknown.stream().map(Unknown::sentence).toList());
    }

    /**
     * A direction in which parameters can change without the model moving away from what was observed.
     *
     * @param names the parameters that change
     * @param weights how much each changes, as a share of the width between its bounds
     */
    public record Unknown(List<String> names, double[] weights) {

        /** In words. */
        public String sentence() {
            return names.size() == 1 ? "The data say nothing about " + names.get(0) + "."
                    : "The data cannot tell " + String.join(", ", names.subList(0, names.size() - 1)) + " and "
                            + names.get(names.size() - 1) + " apart: they can change together and fit as well.";
        }
    }
}
