package org.homeostat.engine.steady;

/** Brings the entries of a linear system to similar sizes by powers of two, which round nothing. */
final class Scaling {

    private Scaling() {
    }

    /**
     * Scales columns and then rows so that the largest entry of each is near 1.
     *
     * @param system the matrix, changed in place
     * @param right the right-hand sides, changed in place
     * @return what each unknown of the scaled system is to be multiplied by, or null if a row or column is 0
     */
    static double[] rows(double[][] system, double[][] right) {
        int n = system.length;
        double[] columnScale = new double[n];
        for (int j = 0; j < n; j++) {
            double largest = 0;
            for (int i = 0; i < n; i++) {
                largest = Math.max(largest, Math.abs(system[i][j]));
            }
            if (largest == 0) {
                return null;
            }
            columnScale[j] = Math.scalb(1.0, -Math.getExponent(largest));
        }
        for (int i = 0; i < n; i++) {
            double largest = 0;
            for (int j = 0; j < n; j++) {
                system[i][j] *= columnScale[j];
                largest = Math.max(largest, Math.abs(system[i][j]));
            }
            if (largest == 0) {
                return null;
            }
            double scale = Math.scalb(1.0, -Math.getExponent(largest));
            for (int j = 0; j < n; j++) {
                system[i][j] *= scale;
            }
            for (int j = 0; j < right[i].length; j++) {
                right[i][j] *= scale;
            }
        }
        return columnScale;
    }
}
