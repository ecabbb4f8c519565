package org.homeostat.engine.steady;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hipparchus.complex.Complex;
import org.hipparchus.linear.EigenDecompositionNonSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.homeostat.engine.steady.RestPoint.Stability;
import org.homeostat.ir.Integration;
import org.homeostat.ir.Integration.Method;

/**
 * How deviations from a rest point grow.
 *
 * @param transition the matrix whose eigenvalues say so
 * @param continuous whether it is that of a differential equation, and not of the map from period to period
 */
record Spectrum(RealMatrix transition, boolean continuous) {

    /** Eigenvalues this near to the border between growing and dying out are on it. */
    private static final double BORDER = 1e-7;

    /**
     * The spectrum of a model.
     *
     * @param jacobian of the map over a period with one step of Euler's rule
     * @param states the states
     * @param integration how the model carries its stocks
     * @param dt the length of a period in years
     */
    static Spectrum of(RealMatrix jacobian, List<State> states, Integration integration, double dt) {
        int size = states.size();
        RealMatrix identity = MatrixUtils.createRealIdentityMatrix(size);
        RealMatrix perYear = jacobian.subtract(identity).scalarMultiply(1 / dt);
        boolean smooth = integration.method() != Method.EULER;
        if (smooth && states.stream().allMatch(State::isStock)) {
            return new Spectrum(perYear, true);
        }
        int steps = (int) Math.max(1, Math.ceil(dt / integration.step() - 1e-9));
        if (!smooth && steps == 1) {
            return new Spectrum(jacobian, false);
        }
        RealMatrix frozen = perYear.copy();
        for (int i = 0; i < size; i++) {
            if (!states.get(i).isStock()) {
                frozen.setRow(i, new double[size]);
            }
        }
        RealMatrix flow = smooth ? exponential(frozen.scalarMultiply(dt))
                : identity.add(frozen.scalarMultiply(dt / steps)).power(steps);
        RealMatrix map = jacobian.copy();
        for (int i = 0; i < size; i++) {
            if (states.get(i).isStock()) {
                map.setRow(i, flow.getRow(i));
            }
        }
        return new Spectrum(map, false);
    }

    /** The exponential of a matrix, by scaling and squaring of its Taylor series. */
    private static RealMatrix exponential(RealMatrix matrix) {
        int squarings = Math.max(0, Math.getExponent(matrix.getNorm1()) + 6);
        RealMatrix small = matrix.scalarMultiply(Math.scalb(1.0, -squarings));
        RealMatrix sum = MatrixUtils.createRealIdentityMatrix(matrix.getRowDimension());
        RealMatrix term = sum;
        for (int k = 1; k <= 12; k++) {
            term = term.multiply(small).scalarMultiply(1.0 / k);
            sum = sum.add(term);
        }
        for (int i = 0; i < squarings; i++) {
            sum = sum.multiply(sum);
        }
        return sum;
    }

    /**
     * The eigenvalues, those that grow fastest first.
     *
     * @param conserved how many belong to conserved combinations; as many of those that neither grow nor die out are
     *        left out
     */
    List<Eigenvalue> eigenvalues(int conserved) {
        double still = continuous ? 0 : 1;
        List<Eigenvalue> all = new ArrayList<>(all());
        all.sort(Comparator.comparingDouble(each -> Math.hypot(each.real() - still, each.imaginary())));
        List<Eigenvalue> rest = new ArrayList<>(all.subList(Math.min(conserved, all.size()), all.size()));
        rest.sort(Comparator.comparingDouble(this::growth).reversed().thenComparingDouble(Eigenvalue::imaginary));
        return rest;
    }

    private List<Eigenvalue> all() {
        if (transition.getNorm1() == 0) {
            return Stream.generate(() -> new Eigenvalue(0, 0)).limit(transition.getRowDimension()).toList();
        }
        Complex[] values = new EigenDecompositionNonSymmetric(transition).getEigenvalues();
        return Stream.of(values).map(value -> new Eigenvalue(value.getReal(), value.getImaginary())).toList();
    }

    /** How far an eigenvalue is on the side where deviations grow; below 0 they die out. */
    double growth(Eigenvalue eigenvalue) {
        return continuous ? eigenvalue.real() : eigenvalue.modulus() - 1;
    }

    Stability stability(List<Eigenvalue> eigenvalues) {
        double fastest = eigenvalues.stream().mapToDouble(this::growth).max().orElse(-1);
        return fastest > BORDER ? Stability.UNSTABLE : fastest < -BORDER ? Stability.STABLE : Stability.NEUTRAL;
    }
}
