package org.homeostat.engine.steady;

import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * The linear combinations of states that no period changes, found at several points at once; over states in units of the
 * scale.
 *
 * @param identities combinations that are the same wherever the model goes
 * @param conserved combinations c that keep the value that they start with: c'(f(s) - s) = 0 for the map f of a period,
 *        and c'(M - I) = 0 for its Jacobian M along all directions that the model can take. Accounts that are kept twice
 *        have such combinations
 */
record Conservation(Reduction identities, Reduction conserved) {

    private static final double ZERO = 1e-7;

    /** What some samples have in common. */
    static Conservation of(List<Sample> samples) {
        RealMatrix directions = Sample.directions(samples);
        if (directions == null) {
            return new Conservation(Reduction.NONE, Reduction.NONE);
        }
        RealMatrix changes = samples.stream().filter(sample -> sample.directions() != null)
                .map(sample -> Spaces.beside(change(sample).multiply(sample.directions()),
                        MatrixUtils.createColumnRealMatrix(sample.change())))
                .reduce(Spaces::beside).orElseThrow();
        RealMatrix outside = Spaces.leftNull(directions, ZERO);
        Reduction identities = outside == null ? Reduction.NONE : Reduction.of(outside.transpose());
        RealMatrix unchanged = Spaces.leftNull(directions.transpose().multiply(changes), ZERO);
        if (unchanged == null) {
            return new Conservation(identities, Reduction.NONE);
        }
        RealMatrix kept = directions.multiply(unchanged);
        RealMatrix readable = identities.without(
                IntStream.range(0, kept.getColumnDimension()).mapToObj(kept::getColumnVector).toList());
        return new Conservation(identities, Reduction.of(readable));
    }

    private static RealMatrix change(Sample sample) {
        int size = sample.states().length;
        return sample.jacobian().subtract(MatrixUtils.createRealIdentityMatrix(size));
    }
}
