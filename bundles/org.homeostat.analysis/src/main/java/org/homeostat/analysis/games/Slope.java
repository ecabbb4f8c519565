package org.homeostat.analysis.games;

import java.util.function.DoubleUnaryOperator;

/**
 * A derivative from values alone: central differences of ever smaller steps, extrapolated to no step at all.
 * C. J. F. Ridders, Advances in Engineering Software 4, 1982. The smaller steps also get a kink nearby out of the way.
 *
 * @param value the derivative
 * @param error an estimate of its error
 */
record Slope(double value, double error) {

    private static final int MOST_STEPS = 7;
    private static final double SHRINK = 2;
    private static final int MOST_INWARD = 5;
    private static final double INWARD_SHRINK = 8;
    private static final double AGREEING = 1e-2;

    /**
     * Differentiates.
     *
     * @param f the function
     * @param at where
     * @param step the first and largest step
     * @return the slope
     */
    static Slope of(DoubleUnaryOperator f, double at, double step) {
        double[][] table = new double[MOST_STEPS][MOST_STEPS];
        double h = step;
        table[0][0] = central(f, at, h);
        Slope best = new Slope(table[0][0], Double.POSITIVE_INFINITY);
        for (int row = 1; row < MOST_STEPS; row++) {
            h /= SHRINK;
            table[row][0] = central(f, at, h);
            double factor = SHRINK * SHRINK;
            for (int order = 1; order <= row; order++) {
                table[row][order] = (factor * table[row][order - 1] - table[row - 1][order - 1]) / (factor - 1);
                factor *= SHRINK * SHRINK;
                double error = Math.max(Math.abs(table[row][order] - table[row][order - 1]),
                        Math.abs(table[row][order] - table[row - 1][order - 1]));
                if (error <= best.error) {
                    best = new Slope(table[row][order], error);
                }
            }
            boolean worse = Math.abs(table[row][row] - table[row - 1][row - 1]) >= 2 * best.error;
            if (worse && row > 2) {
                break;
            }
        }
        return best;
    }

    /**
     * Differentiates at an end, looking inward only, with steps that shrink until two of them agree.
     *
     * @param f the function
     * @param at the end
     * @param step the first and largest step, with its sign
     * @return the slope
     */
    static Slope inward(DoubleUnaryOperator f, double at, double step) {
        double here = f.applyAsDouble(at);
        double h = step;
        double last = Double.NaN;
        for (int count = 0; count < MOST_INWARD; count++) {
            double slope = (4 * (f.applyAsDouble(at + h / 2) - here) - (f.applyAsDouble(at + h) - here)) / h;
            if (Math.abs(slope - last) <= AGREEING * Math.abs(slope)) {
                return new Slope(slope, Math.abs(slope - last));
            }
            last = slope;
            h /= INWARD_SHRINK;
        }
        return new Slope(last, 0);
    }

    private static double central(DoubleUnaryOperator f, double at, double step) {
        return (f.applyAsDouble(at + step) - f.applyAsDouble(at - step)) / (2 * step);
    }
}
