package org.homeostat.engine.steady;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.SingularValueDecomposition;

/** Ranges, null spaces and least squares by singular values. */
final class Spaces {

    /** A diagonal of QR above this means full rank; only below it the slower singular values are asked. */
    private static final double FULL = 1e-6;

    private Spaces() {
    }

    /** An orthonormal basis of the range of a matrix, as columns; singular values count from a share of the largest. */
    static RealMatrix range(RealMatrix matrix, double share) {
        SingularValueDecomposition svd = new SingularValueDecomposition(matrix);
        double[] values = svd.getSingularValues();
        int rank = 0;
        while (rank < values.length && values[rank] > share * values[0]) {
            rank++;
        }
        return rank == 0 ? null : svd.getU().getSubMatrix(0, matrix.getRowDimension() - 1, 0, rank - 1);
    }

    /** An orthonormal basis of the vectors a with a'G = 0, as columns, or null if there is none. */
    static RealMatrix leftNull(RealMatrix matrix, double threshold) {
        int rows = matrix.getRowDimension();
        RealMatrix wide = new Array2DRowRealMatrix(rows, Math.max(rows, matrix.getColumnDimension()));
        wide.setSubMatrix(matrix.getData(), 0, 0);
        SingularValueDecomposition svd = new SingularValueDecomposition(wide);
        double[] values = svd.getSingularValues();
        int rank = 0;
        while (rank < rows && values[rank] > threshold) {
            rank++;
        }
        return rank == rows ? null : svd.getU().getSubMatrix(0, rows - 1, rank, rows - 1);
    }

    /** The shortest vector that comes nearest to solving a system; small singular values count as 0. */
    static double[] leastSquares(RealMatrix matrix, double[] right, double share) {
        DecompositionSolver direct = new QRDecomposition(matrix, FULL).getSolver();
        if (direct.isNonSingular()) {
            return direct.solve(new ArrayRealVector(right, false)).toArray();
        }
        SingularValueDecomposition svd = new SingularValueDecomposition(matrix);
        double[] values = svd.getSingularValues();
        double[] byU = svd.getUT().operate(right);
        for (int i = 0; i < values.length; i++) {
            byU[i] = values[i] > share * values[0] ? byU[i] / values[i] : 0;
        }
        return svd.getV().operate(byU);
    }

    /** Two matrices side by side. */
    static RealMatrix beside(RealMatrix left, RealMatrix right) {
        RealMatrix both = new Array2DRowRealMatrix(left.getRowDimension(),
                left.getColumnDimension() + right.getColumnDimension());
        both.setSubMatrix(left.getData(), 0, 0);
        both.setSubMatrix(right.getData(), 0, left.getColumnDimension());
        return both;
    }

    /** Two matrices one above the other. */
    static RealMatrix above(RealMatrix upper, RealMatrix lower) {
        return beside(upper.transpose(), lower.transpose()).transpose();
    }

    /** Each column in the units that a scale gives its row, and the other way round: D^-1 M D. */
    static RealMatrix scaled(double[][] matrix, double[] scale) {
        double[][] scaled = new double[scale.length][scale.length];
        for (int i = 0; i < scale.length; i++) {
            for (int j = 0; j < scale.length; j++) {
                scaled[i][j] = matrix[i][j] * scale[j] / scale[i];
            }
        }
        return new Array2DRowRealMatrix(scaled, false);
    }
}
