package org.homeostat.engine.steady;

import java.util.List;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * Rows after Gauss and Jordan's elimination with full pivoting, so that they have few entries and can be read.
 *
 * @param rows the rows; what is near 0 is 0
 * @param pivots for each row the column where it has a 1 and all others have a 0
 */
record Reduction(double[][] rows, int[] pivots) {

    /** No rows at all. */
    static final Reduction NONE = new Reduction(new double[0][], new int[0]);

    private static final double ZERO = 1e-9;

    /** The same space as that of some rows. */
    static Reduction of(RealMatrix matrix) {
        double[][] a = matrix.getData();
        int[] pivots = new int[a.length];
        for (int step = 0; step < a.length; step++) {
            int row = step;
            for (int i = step; i < a.length; i++) {
                row = Math.abs(a[i][largest(a[i])]) > Math.abs(a[row][largest(a[row])]) * (1 + ZERO) ? i : row;
            }
            double[] chosen = a[row];
            a[row] = a[step];
            a[step] = chosen;
            pivots[step] = largest(chosen);
            double value = chosen[pivots[step]];
            for (int j = 0; j < chosen.length; j++) {
                chosen[j] = chosen[j] / value;
            }
            for (int i = 0; i < a.length; i++) {
                if (i != step) {
                    eliminate(a[i], chosen, pivots[step]);
                }
            }
        }
        for (double[] row : a) {
            for (int j = 0; j < row.length; j++) {
                row[j] = Math.abs(row[j]) < ZERO ? 0 : row[j];
            }
        }
        return new Reduction(a, pivots);
    }

    int size() {
        return rows.length;
    }

    /** A vector less such multiples of the rows that nothing is left in the columns of their pivots. */
    RealVector without(RealVector vector) {
        double[] left = vector.toArray();
        for (int k = 0; k < rows.length; k++) {
            eliminate(left, rows[k], pivots[k]);
        }
        return MatrixUtils.createRealVector(left);
    }

    /** Each of some rows less such multiples of these. */
    RealMatrix without(List<RealVector> others) {
        return MatrixUtils.createRealMatrix(
                others.stream().map(this::without).map(RealVector::toArray).toArray(double[][]::new));
    }

    private static int largest(double[] row) {
        int best = 0;
        for (int j = 1; j < row.length; j++) {
            best = Math.abs(row[j]) > Math.abs(row[best]) * (1 + ZERO) ? j : best;
        }
        return best;
    }

    private static void eliminate(double[] row, double[] by, int column) {
        double factor = row[column];
        for (int j = 0; j < row.length; j++) {
            row[j] -= factor * by[j];
        }
        row[column] = 0;
    }
}
