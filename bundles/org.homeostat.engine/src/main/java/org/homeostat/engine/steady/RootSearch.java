package org.homeostat.engine.steady;

import java.util.Arrays;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.homeostat.engine.ModelException;
import org.homeostat.engine.p4solve.Run;

/**
 * Newton's method for states that a period does not change, together with the conserved combinations at their values.
 * The step is the least-squares solution of all of it; it is halved until the sum of squares falls.
 *
 * <p>Where nothing rests, it can also look for states that only drift: along directions in which all equations of a rest
 * hold on, so that nothing else notices.
 */
final class RootSearch {

    /** A singular value below this share of the largest counts as 0. */
    private static final double RANK = 1e-11;

    /** A direction in which the equations change by less than this share of the way is free. */
    private static final double FREE = 1e-9;

    private static final int STEPS = 200;
    private static final int HALVINGS = 30;

    private final PeriodMap map;
    private final Run run;
    private final double[] scale;
    private final Reduction conserved;
    private final double[] conservedValues;
    private final boolean drifting;
    private Point now;

    /**
     * A search.
     *
     * @param conserved the conserved combinations
     * @param conservedValues the value of each
     * @param drifting whether drift is left out of the residual
     */
    RootSearch(PeriodMap map, Run run, double[] scale, Reduction conserved, double[] conservedValues,
            boolean drifting) {
        this.map = map;
        this.run = run;
        this.scale = scale;
        this.conserved = conserved;
        this.conservedValues = conservedValues;
        this.drifting = drifting;
    }

    /**
     * A point with what a period makes of it; all but the states and the image in units of the scale.
     *
     * @param states the states
     * @param image what becomes of them
     * @param jacobian how the next states react
     * @param system the linear system of a step
     * @param residual the change of each state, then the gap of each combination
     * @param drift the change along these directions, where that is not part of the residual
     */
    record Point(double[] states, PeriodMap.Image image, RealMatrix jacobian, RealMatrix system, double[] residual,
            double[] drift) {

        /** The directions in which the equations of a rest hold on, as orthonormal columns; null if there are none. */
        RealMatrix free() {
            return Spaces.leftNull(system.transpose(), FREE);
        }

        /** The largest change of a state relative to its size, or its scale where that is larger. */
        double largest(double[] scale) {
            double largest = 0;
            for (int i = 0; i < residual.length; i++) {
                double size = i < states.length ? Math.max(1, Math.abs(states[i]) / scale[i]) : 1;
                largest = Math.max(largest, Math.abs(residual[i]) / size);
            }
            return largest;
        }

        private double merit() {
            return Arrays.stream(residual).map(each -> each * each).sum();
        }
    }

    /** Goes as far towards a root as it gets from some states; null if nothing can be computed there. */
    Point from(double[] start) {
        now = at(start);
        for (int step = 0; now != null && step < STEPS && now.merit() > 0; step++) {
            run.cancellation().check();
            if (!advance(Spaces.leastSquares(now.system(), now.residual(), RANK))) {
                break;
            }
        }
        return now;
    }

    private boolean advance(double[] step) {
        double length = 1;
        for (int halving = 0; halving < HALVINGS; halving++) {
            double[] states = now.states().clone();
            for (int i = 0; i < states.length; i++) {
                states[i] -= length * step[i] * scale[i];
            }
            Point trial = at(states);
            if (trial != null && trial.merit() < now.merit() * (1 - 1e-4 * length)) {
                now = trial;
                return true;
            }
            length /= 2;
        }
        return false;
    }

    /** The point at some states; null if something cannot be computed there. */
    Point at(double[] states) {
        PeriodMap.Image image;
        try {
            image = map.at(run, states);
        } catch (ModelException e) {
            return null;
        }
        double[][] slopes = map.jacobian(run);
        if (slopes == null) {
            return null;
        }
        double[] residual = residual(states, image);
        for (double each : residual) {
            if (!(Math.abs(each) <= Double.MAX_VALUE)) {
                return null;
            }
        }
        RealMatrix jacobian = Spaces.scaled(slopes, scale);
        RealMatrix system = system(jacobian);
        Point plain = new Point(states, image, jacobian, system, residual, new double[scale.length]);
        RealMatrix free = drifting ? plain.free() : null;
        if (free == null) {
            return plain;
        }
        RealMatrix along = free.multiply(free.transpose());
        RealMatrix across = MatrixUtils.createRealIdentityMatrix(residual.length);
        across.setSubMatrix(along.scalarMultiply(-1).getData(), 0, 0);
        for (int i = 0; i < scale.length; i++) {
            across.addToEntry(i, i, 1);
        }
        double[] drift = along.operate(Arrays.copyOf(residual, scale.length));
        return new Point(states, image, jacobian, across.multiply(system), across.operate(residual), drift);
    }

    private double[] residual(double[] states, PeriodMap.Image image) {
        double[] residual = new double[scale.length + conserved.size()];
        for (int i = 0; i < scale.length; i++) {
            residual[i] = (image.next()[i] - states[i]) / scale[i];
        }
        for (int k = 0; k < conserved.size(); k++) {
            double value = 0;
            for (int i = 0; i < scale.length; i++) {
                value += conserved.rows()[k][i] * (states[i] / scale[i]);
            }
            residual[scale.length + k] = value - conservedValues[k];
        }
        return residual;
    }

    private RealMatrix system(RealMatrix jacobian) {
        RealMatrix changes = jacobian.subtract(MatrixUtils.createRealIdentityMatrix(scale.length));
        return conserved.size() == 0 ? changes
                : Spaces.above(changes, MatrixUtils.createRealMatrix(conserved.rows()));
    }
}
