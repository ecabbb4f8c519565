package org.homeostat.engine.steady;

import java.util.List;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * Finds combinations that are 0 at the start and multiply by a factor each period, wherever the model is: w with
 * w'M = factor w' at several points. Analytically they stay 0, so they say nothing of the stability of the rest.
 */
final class Redundancy {

    private static final double SAME = 1e-7;
    private static final double BALANCED = 1e-6;

    private Redundancy() {
    }

    /**
     * The combination that belongs to an eigenvalue.
     *
     * @param factor a real eigenvalue of the map over a period
     * @param jacobian of the map at the rest point, in units of the scale
     * @param samples other points
     * @param start the model's start, in units of the scale
     * @return the combination over states in units of the scale, or null if it is not redundant
     */
    static RealVector of(double factor, RealMatrix jacobian, List<Sample> samples, RealVector start) {
        int size = jacobian.getRowDimension();
        RealMatrix shifted = jacobian.subtract(MatrixUtils.createRealIdentityMatrix(size).scalarMultiply(factor));
        RealMatrix candidates = Spaces.leftNull(shifted, SAME);
        if (candidates == null || candidates.getColumnDimension() != 1) {
            return null;
        }
        RealVector w = candidates.getColumnVector(0);
        for (Sample sample : samples) {
            if (sample.directions() != null && !multiplies(w, sample)) {
                return null;
            }
        }
        double gross = 0;
        for (int i = 0; i < size; i++) {
            gross += Math.abs(w.getEntry(i) * start.getEntry(i));
        }
        return Math.abs(w.dotProduct(start)) <= BALANCED * gross ? w : null;
    }

    private static boolean multiplies(RealVector w, Sample sample) {
        RealVector before = sample.directions().preMultiply(w);
        RealVector after = sample.directions().preMultiply(sample.jacobian().preMultiply(w));
        double square = before.dotProduct(before);
        if (square < SAME * SAME) {
            return after.getNorm() < SAME;
        }
        double factor = after.dotProduct(before) / square;
        return after.subtract(before.mapMultiply(factor)).getNorm() < SAME;
    }
}
