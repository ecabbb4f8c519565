package org.homeostat.analysis.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.SingularValueDecomposition;
import org.homeostat.analysis.fit.Descent.Place;
import org.homeostat.analysis.fit.FitAnswer.Unknown;
import org.homeostat.analysis.games.Workers;

/**
 * Fits parameters by least squares. It begins at the given values, at spread points, and once more at the given values but
 * with observations that move step by step from what the model says there to what was observed (a homotopy), which leads
 * to the goal where the start is far from it. The lowest sum of squares is the answer.
 */
public final class LeastSquares {

    private static final int HOMOTOPY_STEPS = 10;
    private static final int SPREAD = 4;
    private static final double NOT_IDENTIFIED = 1e-8;
    private static final double INVOLVED = 1e-3;
    private static final double NAMED = 0.05;
    private static final double SAME = 1e-6;

    private final List<FitParameter> parameters;
    private final Forecast forecast;
    private final double[] observed;
    private final Workers workers;

    /**
     * A fit.
     *
     * @param parameters what to find, at least one
     * @param forecast what the model says, each figure divided by its standard deviation if these differ
     * @param observed what was observed, divided alike; at least one figure
     * @param workers who does the work
     */
    public LeastSquares(List<FitParameter> parameters, Forecast forecast, double[] observed, Workers workers) {
        if (parameters.isEmpty() || observed.length == 0) {
            throw new IllegalArgumentException("A fit needs parameters to find and observations to hold them against");
        }
        this.parameters = List.copyOf(parameters);
        this.forecast = forecast;
        this.observed = observed.clone();
        this.workers = workers;
    }

    /**
     * Fits.
     *
     * @return the parameters found
     * @throws IllegalArgumentException where the model can't be run at the values to begin with
     */
    public FitAnswer solve() {
        Descent descent = new Descent(parameters, forecast, observed, workers);
        double[] given = parameters.stream().mapToDouble(one -> (one.start() - one.lower()) / one.width()).toArray();
        Place start = descent.at(given).orElseThrow(
                () -> new IllegalArgumentException("The model can't be run with the values that the fit begins with"));
        List<Optional<Place>> ends = workers.map(SPREAD + 2, number -> number == 0 ? Optional.of(descent.down(start))
                : number == 1 ? homotopy(start).map(descent::down) : descent.at(spread(number)).map(descent::down));
        List<Place> reached = ends.stream().flatMap(Optional::stream).toList();
        Place best = reached.get(0);
        for (Place one : reached) {
            best = one.sum() < best.sum() ? one : best;
        }
        Place found = best;
        int agreeing = (int) reached.stream().filter(one -> IntStream.range(0, given.length)
                .allMatch(at -> Math.abs(one.shares()[at] - found.shares()[at]) < SAME)).count();
        return answer(descent, best, reached.size(), agreeing);
    }

    private Optional<Place> homotopy(Place start) {
        Descent descent = new Descent(parameters, forecast, observed, workers);
        Optional<Place> here = Optional.of(start);
        for (int step = 1; step <= HOMOTOPY_STEPS; step++) {
            double[] moved = new double[observed.length];
            for (int row = 0; row < moved.length; row++) {
                moved[row] = start.fitted()[row] + (observed[row] - start.fitted()[row]) * step / HOMOTOPY_STEPS;
            }
            Descent toward = new Descent(parameters, forecast, moved, workers);
            here = here.flatMap(one -> toward.at(one.shares())).map(toward::down);
        }
        return here.flatMap(one -> descent.at(one.shares()));
    }

    /** Points of a lattice by irrational steps (the generalised golden ratio), which spread evenly at any count. */
    private double[] spread(int number) {
        double ratio = 1;
        for (int step = 0; step < 30; step++) {
            ratio = Math.pow(1 + ratio, 1.0 / (parameters.size() + 1));
        }
        double base = ratio;
        return IntStream.range(0, parameters.size()).mapToDouble(at -> {
            double place = 0.5 + number / Math.pow(base, at + 1.0);
            return place - Math.floor(place);
        }).toArray();
    }

    private FitAnswer answer(Descent descent, Place best, int starts, int agreeing) {
        double[][] jacobian = descent.jacobian(best);
        boolean[] free = descent.free(best, jacobian);
        int[] open = IntStream.range(0, free.length).filter(at -> free[at]).toArray();
        double[] errors = new double[free.length];
        Arrays.fill(errors, Double.NaN);
        boolean[] atBound = new boolean[free.length];
        for (int at = 0; at < free.length; at++) {
            atBound[at] = !free[at];
        }
        List<Unknown> unknown = new ArrayList<>();
        if (open.length > 0) {
            judge(jacobian, open, best.sum(), errors, unknown);
        }
        return new FitAnswer(parameters, descent.values(best.shares()), errors, atBound, observed, best.fitted(),
                unknown,
                starts, agreeing);
    }

    private void judge(double[][] jacobian, int[] open, double sum, double[] errors, List<Unknown> unknown) {
        int rows = Math.max(observed.length, open.length);
        RealMatrix matrix = new Array2DRowRealMatrix(rows, open.length);
        for (int row = 0; row < observed.length; row++) {
            for (int column = 0; column < open.length; column++) {
                matrix.setEntry(row, column, jacobian[row][open[column]]);
            }
        }
        SingularValueDecomposition parts = new SingularValueDecomposition(matrix);
        double[] sizes = parts.getSingularValues();
        int spare = observed.length - open.length;
        for (int column = 0; column < open.length; column++) {
            double square = 0;
            boolean told = true;
            for (int part = 0; part < sizes.length; part++) {
                double weight = parts.getV().getEntry(column, part);
                if (sizes[part] > NOT_IDENTIFIED * sizes[0]) {
                    square += weight * weight / (sizes[part] * sizes[part]);
                } else {
                    told &= Math.abs(weight) < INVOLVED;
                }
            }
            double scale = parameters.get(open[column]).width();
            errors[open[column]] = !told ? Double.POSITIVE_INFINITY
                    : spare > 0 ? scale * Math.sqrt(square * sum / spare) : Double.NaN;
        }
        for (int part = 0; part < sizes.length; part++) {
            if (!(sizes[part] > NOT_IDENTIFIED * sizes[0])) {
                unknown.add(direction(parts.getV().getColumn(part), open));
            }
        }
    }

    private Unknown direction(double[] weights, int[] open) {
        int[] named = IntStream.range(0, open.length).filter(at -> Math.abs(weights[at]) > NAMED).toArray();
        return new Unknown(Arrays.stream(named).mapToObj(at -> parameters.get(open[at]).name()).toList(),
                Arrays.stream(named).mapToDouble(at -> weights[at]).toArray());
    }
}
