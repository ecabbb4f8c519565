package org.homeostat.charts;

import org.homeostat.results.NumberText;
import org.homeostat.results.ResultSeries;

/** Paths as differences to one of them, in whatever a reader can hold against other economies and variables. */
final class Differences {

    private static final double NOISE = 1e-10;

    private final double[] against;
    private final boolean points;
    private final boolean percent;

    Differences(ResultSeries against) {
        this.against = against.values();
        this.points = NumberText.isPercent(against.unit());
        this.percent = !points && !against.unit().isEmpty() && !against.unit().equals("1")
                && keepsItsSign(this.against);
    }

    private static boolean keepsItsSign(double[] values) {
        for (double value : values) {
            if (!(value * Math.signum(values[0]) > 0)) {
                return false;
            }
        }
        return true;
    }

    /** One difference a value; zero where only the rounding of numbers differs, NaN where a path is longer. */
    double[] of(double[] values) {
        double[] result = new double[values.length];
        for (int period = 0; period < result.length; period++) {
            if (period >= against.length) {
                result[period] = Double.NaN;
                continue;
            }
            double difference = values[period] - against[period];
            boolean noise = Math.abs(difference) <= NOISE * Math.abs(against[period]);
            result[period] = noise ? 0 : percent ? 100 * difference / Math.abs(against[period]) : difference;
        }
        return result;
    }

    String unit() {
        return percent ? "%" : "";
    }

    String words(String scenario) {
        String kind = percent ? ", percent" : points ? ", percentage points" : "";
        return "difference from \u201c" + scenario + "\u201d" + kind;
    }
}
