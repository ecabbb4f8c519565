package org.homeostat.analysis.measure;

import java.util.Locale;

/** The ways to make one number of a path. */
public enum PathAggregate {
    /** The arithmetic mean over the periods. */
    MEAN {
        @Override
        double compute(double[] path, double dt, double rate) {
            return sum(path) / path.length;
        }
    },
    /** The sum over the periods. */
    SUM {
        @Override
        double compute(double[] path, double dt, double rate) {
            return sum(path);
        }
    },
    /** The least value. */
    MIN {
        @Override
        double compute(double[] path, double dt, double rate) {
            double least = path[0];
            for (double value : path) {
                least = Math.min(least, value);
            }
            return least;
        }
    },
    /** The greatest value. */
    MAX {
        @Override
        double compute(double[] path, double dt, double rate) {
            double greatest = path[0];
            for (double value : path) {
                greatest = Math.max(greatest, value);
            }
            return greatest;
        }
    },
    /** The value in the first period. */
    FIRST {
        @Override
        double compute(double[] path, double dt, double rate) {
            return path[0];
        }
    },
    /** The value in the last period. */
    LAST {
        @Override
        double compute(double[] path, double dt, double rate) {
            return path[path.length - 1];
        }
    },
    /** The standard deviation over the periods, of a population: deviations from the mean are squared, not moments. */
    DEVIATION {
        @Override
        double compute(double[] path, double dt, double rate) {
            double mean = sum(path) / path.length;
            double[] squares = new double[path.length];
            for (int period = 0; period < path.length; period++) {
                squares[period] = (path[period] - mean) * (path[period] - mean);
            }
            return Math.sqrt(sum(squares) / path.length);
        }
    },
    /** What a flow per year adds up to: the sum of its values times the length of a period. */
    TOTAL {
        @Override
        double compute(double[] path, double dt, double rate) {
            return sum(path) * dt;
        }
    },
    /** What a flow per year adds up to, each value divided by (1 + rate)^years, years counted from the first period. */
    DISCOUNTED {
        @Override
        double compute(double[] path, double dt, double rate) {
            double[] discounted = new double[path.length];
            for (int period = 0; period < path.length; period++) {
                discounted[period] = path[period] / StrictMath.pow(1 + rate, period * dt);
            }
            return sum(discounted) * dt;
        }
    };

    abstract double compute(double[] path, double dt, double rate);

    /**
     * The number.
     *
     * @param path one value a period, at least one
     * @param dt the length of a period in years
     * @param rate the rate per year of {@link #DISCOUNTED}; others don't look at it
     * @throws IllegalArgumentException where there is no period
     */
    public double of(double[] path, double dt, double rate) {
        if (path.length == 0) {
            throw new IllegalArgumentException(this + " of no periods");
        }
        return compute(path, dt, rate);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The sum in the order of the periods, with what each addition rounds away carried along (Neumaier 1974). */
    private static double sum(double[] values) {
        double sum = 0;
        double lost = 0;
        for (double value : values) {
            double next = sum + value;
            lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
            sum = next;
        }
        return Double.isFinite(lost) ? sum + lost : sum;
    }
}
