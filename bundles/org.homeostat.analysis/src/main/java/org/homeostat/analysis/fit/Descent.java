package org.homeostat.analysis.fit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.SingularValueDecomposition;
import org.homeostat.analysis.games.Workers;

/**
 * Goes down to a minimum of the sum of squares within bounds: Gauss-Newton steps, damped as K. Levenberg (1944) and
 * D. Marquardt (1963) do, with parameters held at bounds that they push against. Parameters are scaled to widths of one.
 */
final class Descent {

    private static final int MOST_STEPS = 200;
    private static final double DIFFERENCE = 1e-3;
    private static final double SETTLED = 1e-12;
    private static final double ROUNDING = 1e-10;
    private static final double MOST_DAMPING = 1e12;

    private final List<FitParameter> parameters;
    private final Forecast forecast;
    private final double[] observed;
    private final Workers workers;

    Descent(List<FitParameter> parameters, Forecast forecast, double[] observed, Workers workers) {
        this.parameters = parameters;
        this.forecast = forecast;
        this.observed = observed;
        this.workers = workers;
    }

    /** Where a descent stands: shares of the widths, what the model says there, and the sum of squares. */
    record Place(double[] shares, double[] fitted, double sum) {
    }

    /** A place; empty where the model can't be run. */
    Optional<Place> at(double[] shares) {
        return forecast.of(values(shares)).filter(one -> Arrays.stream(one).allMatch(Double::isFinite)).map(fitted -> {
            double sum = 0;
            for (int row = 0; row < observed.length; row++) {
                sum += (observed[row] - fitted[row]) * (observed[row] - fitted[row]);
            }
            return new Place(shares, fitted, sum);
        });
    }

    double[] values(double[] shares) {
        return IntStream.range(0, shares.length)
                .mapToDouble(at -> parameters.get(at).lower() + shares[at] * parameters.get(at).width()).toArray();
    }

    Place down(Place start) {
        Place here = start;
        double damping = 1e-3;
        for (int step = 0; step < MOST_STEPS && damping < MOST_DAMPING; step++) {
            double[][] jacobian = jacobian(here);
            boolean moved = false;
            while (!moved && damping < MOST_DAMPING) {
                double[] next = next(here, jacobian, damping);
                double length = 0;
                for (int at = 0; at < next.length; at++) {
                    length = Math.max(length, Math.abs(next[at] - here.shares[at]));
                }
                if (length <= SETTLED) {
                    return here;
                }
                Optional<Place> there = at(next);
                moved = there.isPresent() && there.get().sum < here.sum;
                here = moved ? there.get() : here;
                damping = moved ? damping / 10 : damping * 10;
            }
        }
        return here;
    }

    /** Which parameters are not held at a bound. */
    boolean[] free(Place here, double[][] jacobian) {
        boolean[] free = new boolean[parameters.size()];
        for (int column = 0; column < free.length; column++) {
            double slope = 0;
            for (int row = 0; row < observed.length; row++) {
                slope += jacobian[row][column] * (observed[row] - here.fitted[row]);
            }
            free[column] = !(here.shares[column] <= 0 && slope <= 0) && !(here.shares[column] >= 1 && slope >= 0);
        }
        return free;
    }

    private double[] next(Place here, double[][] jacobian, double damping) {
        boolean[] free = free(here, jacobian);
        int[] open = IntStream.range(0, free.length).filter(at -> free[at]).toArray();
        if (open.length == 0) {
            return here.shares;
        }
        double[][] matrix = new double[observed.length + open.length][open.length];
        double[] right = new double[observed.length + open.length];
        for (int column = 0; column < open.length; column++) {
            double square = 0;
            for (int row = 0; row < observed.length; row++) {
                matrix[row][column] = jacobian[row][open[column]];
                right[row] = observed[row] - here.fitted[row];
                square += matrix[row][column] * matrix[row][column];
            }
            matrix[observed.length + column][column] = Math.sqrt(damping * square);
        }
        double[] step = new SingularValueDecomposition(new Array2DRowRealMatrix(matrix, false)).getSolver()
                .solve(new ArrayRealVector(right, false)).toArray();
        double[] next = here.shares.clone();
        for (int column = 0; column < open.length; column++) {
            next[open[column]] = Math.min(Math.max(next[open[column]] + step[column], 0), 1);
        }
        return next;
    }

    /** Derivatives by the shares, from values at four points each, all within the bounds. */
    double[][] jacobian(Place here) {
        List<double[]> columns = workers.map(parameters.size(), column -> {
            double share = here.shares[column];
            double room = Math.min(share, 1 - share);
            return room >= 2e-6 ? centred(here, column, Math.min(DIFFERENCE, room / 2)) : oneSided(here, column, share);
        });
        double largest = columns.stream().mapToDouble(Descent::length).max().orElse(0);
        double[][] jacobian = new double[observed.length][columns.size()];
        for (int column = 0; column < columns.size(); column++) {
            double[] slopes = columns.get(column);
            boolean rounding = length(slopes) <= ROUNDING * largest;
            for (int row = 0; row < observed.length; row++) {
                jacobian[row][column] = rounding ? 0 : slopes[row];
            }
        }
        return jacobian;
    }

    private static double length(double[] column) {
        return Math.sqrt(Arrays.stream(column).map(one -> one * one).sum());
    }

    private double[] centred(Place here, int column, double h) {
        double[][] points = new double[4][];
        double[] offsets = {-2 * h, -h, h, 2 * h};
        for (int at = 0; at < points.length; at++) {
            points[at] = moved(here, column, offsets[at]);
        }
        return IntStream.range(0, observed.length).mapToDouble(
                row -> (points[0][row] - points[3][row] - 8 * (points[1][row] - points[2][row])) / (12 * h)).toArray();
    }

    private double[] oneSided(Place here, int column, double share) {
        double h = share < 0.5 ? DIFFERENCE : -DIFFERENCE;
        double[] near = moved(here, column, h);
        double[] far = moved(here, column, 2 * h);
        return IntStream.range(0, observed.length).mapToDouble(
                row -> (4 * (near[row] - here.fitted[row]) - (far[row] - here.fitted[row])) / (2 * h)).toArray();
    }

    /** Where the model can't be run a little further on, it is taken to say the same as here. */
    private double[] moved(Place here, int column, double by) {
        double[] shares = here.shares.clone();
        shares[column] += by;
        return forecast.of(values(shares)).orElse(here.fitted);
    }
}
