package org.homeostat.engine.p4solve;

import org.homeostat.engine.kernel.Arithmetic;

/**
 * A loop to first order at a point: how the equations of the torn variables react to them, with those that follow
 * eliminated by the chain rule, and from how large numbers each value is made.
 */
final class Linearization {

    private final double[][] slope;
    private final double[] size;
    private final boolean finite;

    private Linearization(double[][] slope, double[] size, boolean finite) {
        this.slope = slope;
        this.size = size;
        this.finite = finite;
    }

    /**
     * The loop at the point that is in the current row.
     *
     * @param u the values of the torn variables
     * @param f what their equations give
     */
    static Linearization at(Loop loop, Run run, int period, double[] u, double[] f) {
        int[] column = loop.form().column();
        int[] rowStart = loop.form().rowStart();
        int variables = loop.form().slots().size();
        int torn = loop.torn();
        int follow = variables - torn;
        double[] partial = new double[column.length];
        loop.slopes().evaluate(run.x(), run.at(period), run.p(), period, partial, 0);
        double[][] slope = new double[variables][torn];
        double[] size = new double[variables];
        for (int row = 0; row < variables; row++) {
            double value = run.x()[run.at(period) + loop.form().slots().get(row)];
            size[row] = row < follow ? Math.abs(value) : Math.max(Math.abs(value), Math.abs(f[row - follow]));
            for (int entry = rowStart[row]; entry < rowStart[row + 1]; entry++) {
                double d = partial[entry];
                int by = column[entry];
                if (by < follow) {
                    size[row] += Math.abs(d) * size[by];
                    for (int j = 0; j < torn; j++) {
                        slope[row][j] += d * slope[by][j];
                    }
                } else {
                    size[row] += Math.abs(d) * Math.abs(u[by - follow]);
                    slope[row][by - follow] += d;
                }
            }
        }
        return of(slope, size, follow);
    }

    private static Linearization of(double[][] slope, double[] size, int follow) {
        int torn = slope.length - follow;
        double[][] tornSlope = new double[torn][];
        double[] tornSize = new double[torn];
        boolean finite = true;
        for (int i = 0; i < torn; i++) {
            tornSlope[i] = slope[follow + i];
            tornSize[i] = size[follow + i];
            finite &= Arithmetic.isFinite(tornSize[i]);
            for (double d : tornSlope[i]) {
                finite &= Arithmetic.isFinite(d);
            }
        }
        return new Linearization(tornSlope, tornSize, finite);
    }

    boolean isFinite() {
        return finite;
    }

    /** Newton's step towards u = F(u), or null if the equations are dependent. */
    double[] step(double[] residual) {
        return LinearSystem.solve(slope, residual, size);
    }

    /** Whether the residuals are no more than rounding makes of numbers of this size. */
    boolean isRounding(double[] residual, double tolerance) {
        boolean rounding = true;
        for (int i = 0; i < residual.length; i++) {
            rounding &= Math.abs(residual[i]) <= tolerance * size[i];
        }
        return rounding;
    }
}
