package org.homeostat.engine.p4solve;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.LUDecomposition;

/**
 * Solves (E - A) d = r for unknowns of very different sizes, where E has a 1 in the diagonal for each variable that is
 * defined and is 0 otherwise. The system is first written in units of each unknown's own size, then each row is divided
 * by its largest entry before the subtraction from E, so that a pivot near 0 means that the equations are dependent and
 * not that they are measured in large units. All factors are powers of two and round nothing.
 */
final class LinearSystem {

    /** A scaled pivot below this counts as 0. */
    private static final double SINGULAR = 1e-13;

    private LinearSystem() {
    }

    /**
     * The solution, or null if the system is singular.
     *
     * @param a the matrix A
     * @param r the right-hand side
     * @param sizes how large each unknown is; 0 if that is not known
     * @param defined how many unknowns are defined; these come first
     */
    static double[] solve(double[][] a, double[] r, double[] sizes, int defined) {
        int n = r.length;
        int[] size = new int[n];
        for (int i = 0; i < n; i++) {
            size[i] = sizes[i] > 0 ? Math.getExponent(sizes[i]) : 0;
        }
        double[][] scaled = new double[n][n];
        double[] right = new double[n];
        for (int i = 0; i < n; i++) {
            int own = i < defined ? size[i] : 0;
            double largest = i < defined ? 1 : 0;
            for (int j = 0; j < n; j++) {
                scaled[i][j] = -Math.scalb(a[i][j], size[j] - own);
                largest = Math.max(largest, Math.abs(scaled[i][j]));
            }
            if (largest == 0) {
                return null;
            }
            scaled[i][i] += i < defined ? 1 : 0;
            int row = -Math.getExponent(largest);
            for (int j = 0; j < n; j++) {
                scaled[i][j] = Math.scalb(scaled[i][j], row);
            }
            right[i] = Math.scalb(r[i], row - own);
        }
        double[] solution = n == 1 ? solveOne(scaled[0][0], right[0]) : solveMany(scaled, right);
        for (int i = 0; solution != null && i < n; i++) {
            solution[i] = Math.scalb(solution[i], size[i]);
        }
        return solution;
    }

    private static double[] solveOne(double a, double r) {
        return Math.abs(a) < SINGULAR ? null : new double[] {r / a};
    }

    private static double[] solveMany(double[][] a, double[] r) {
        DecompositionSolver solver = new LUDecomposition(new Array2DRowRealMatrix(a, false), SINGULAR).getSolver();
        return solver.isNonSingular() ? solver.solve(new ArrayRealVector(r, false)).toArray() : null;
    }
}
