package org.homeostat.engine.p4solve;

import org.homeostat.engine.kernel.Arithmetic;

/**
 * A loop to first order at a point: how the equations of the torn variables react to them, with those that follow
 * eliminated by the chain rule, and from how large numbers each value is made.
 */
final class Linearization {

    private final double[][] slope;
    private final double[] size;
    private final double[] unknownSize;
    private final int defined;
    private final boolean finite;

    private Linearization(double[][] slope, double[] size, double[] unknownSize, int defined) {
        this.slope = slope;
        this.size = size;
        this.unknownSize = unknownSize;
        this.defined = defined;
        boolean all = true;
        for (int i = 0; i < size.length; i++) {
            all &= Arithmetic.isFinite(size[i]);
            for (double d : slope[i]) {
                all &= Arithmetic.isFinite(d);
            }
        }
        finite = all;
    }

    /** The loop at the point that is in the current row. */
    static Linearization at(Loop loop, Run run, int period, Point point) {
        int[] column = loop.form().column();
        int[] rowStart = loop.form().rowStart();
        int variables = loop.form().slots().size();
        int torn = loop.torn();
        int follow = variables - torn;
        double[] u = point.u();
        double[] partial = new double[column.length];
        run.evaluate(loop.slopes(), period, partial, 0);
        double[][] slope = new double[variables][torn];
        double[] size = new double[variables];
        for (int row = 0; row < variables; row++) {
            double value = run.x()[run.at(period) + loop.form().slots().get(row)];
            size[row] = row < follow ? Math.abs(value) : point.size(row - follow);
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
        double[][] tornSlope = new double[torn][];
        double[] tornSize = new double[torn];
        double[] unknownSize = new double[torn];
        for (int i = 0; i < torn; i++) {
            tornSlope[i] = slope[follow + i];
            tornSize[i] = size[follow + i];
            unknownSize[i] = loop.isDefined(i) ? tornSize[i] : Math.abs(u[i]);
        }
        return new Linearization(tornSlope, tornSize, unknownSize, loop.form().defined());
    }

    boolean isFinite() {
        return finite;
    }

    /** From how large numbers the two sides of an equation are made. */
    double size(int equation) {
        return size[equation];
    }

    /** Newton's step, or null if the equations are dependent. */
    double[] step(double[] residual) {
        return LinearSystem.solve(slope, residual, unknownSize, defined);
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
