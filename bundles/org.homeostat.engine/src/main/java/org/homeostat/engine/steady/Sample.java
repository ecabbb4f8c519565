package org.homeostat.engine.steady;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.homeostat.engine.ModelException;
import org.homeostat.engine.p4solve.Run;

/**
 * A point that the model reaches after a few periods, where all identities of its accounts hold.
 *
 * @param states the point
 * @param change what a period changes there, in units of the scale
 * @param jacobian how the next states react there, in units of the scale
 * @param directions the directions in which such points lie around it, as orthonormal columns; null if there are none
 */
record Sample(double[] states, double[] change, RealMatrix jacobian, RealMatrix directions) {

    /** A direction that shrinks to less than this on the way counts as gone. */
    private static final double GONE = 1e-8;

    /**
     * Follows the model from a start.
     *
     * @param periods how many periods until the identities hold
     * @return the sample, or null if there is no way or the equations are not smooth on it
     */
    static Sample after(int periods, PeriodMap map, Run run, double[] start, double[] scale) {
        RealMatrix way = MatrixUtils.createRealIdentityMatrix(start.length);
        double[] states = start;
        try {
            for (int i = 0; i < periods; i++) {
                double[] next = map.at(run, states).next();
                double[][] jacobian = map.jacobian(run);
                if (jacobian == null) {
                    return null;
                }
                way = Spaces.scaled(jacobian, scale).multiply(way);
                states = next;
            }
            double[] change = map.at(run, states).next();
            for (int i = 0; i < change.length; i++) {
                change[i] = (change[i] - states[i]) / scale[i];
            }
            double[][] here = map.jacobian(run);
            return here == null ? null
                    : new Sample(states, change, Spaces.scaled(here, scale), Spaces.range(way, GONE));
        } catch (ModelException e) {
            return null;
        }
    }

    /** All directions of some samples together, as orthonormal columns; null if there are none. */
    static RealMatrix directions(List<Sample> samples) {
        List<RealMatrix> all = new ArrayList<>();
        samples.stream().map(Sample::directions).filter(directions -> directions != null).forEach(all::add);
        return all.isEmpty() ? null : Spaces.range(all.stream().reduce(Spaces::beside).orElseThrow(), GONE);
    }
}
