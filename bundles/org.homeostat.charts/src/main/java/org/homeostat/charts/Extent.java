package org.homeostat.charts;

import java.util.List;

/** The stretches of years and values that lines take. */
final class Extent {

    private static final double LEAST_RELATIVE_SPAN = 1e-4;

    private Extent() {
    }

    static Span years(List<ChartLine> lines) {
        double from = Double.POSITIVE_INFINITY;
        double to = Double.NEGATIVE_INFINITY;
        for (ChartLine line : lines) {
            if (line.x().length > 0) {
                from = Math.min(from, line.x()[0]);
                to = Math.max(to, line.x()[line.x().length - 1]);
            }
        }
        if (from > to) {
            return new Span(0, 1);
        }
        return from < to ? new Span(from, to) : new Span(from - 0.5, to + 0.5);
    }

    /** The shortest time between two points of a line. */
    static double spacing(List<ChartLine> lines) {
        double least = Double.POSITIVE_INFINITY;
        for (ChartLine line : lines) {
            for (int point = 1; point < line.x().length; point++) {
                least = Math.min(least, line.x()[point] - line.x()[point - 1]);
            }
        }
        return Double.isFinite(least) ? least : 1;
    }

    /** The values within some years, with room for a line that hardly moves to look as if it hardly moves. */
    static Span values(List<ChartLine> lines, Span years) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (ChartLine line : lines) {
            for (int point = 0; point < line.x().length; point++) {
                double value = line.y()[point];
                if (Double.isFinite(value) && line.x()[point] >= years.from() && line.x()[point] <= years.to()) {
                    low = Math.min(low, value);
                    high = Math.max(high, value);
                }
            }
        }
        if (low > high) {
            return new Span(0, 1);
        }
        double least = Math.max(Math.abs(low), Math.abs(high)) * LEAST_RELATIVE_SPAN;
        if (high - low <= least) {
            double half = low == 0 && high == 0 ? 1 : Math.max(Math.abs(low), Math.abs(high)) * 0.05;
            return new Span(low - half, high + half);
        }
        double margin = (high - low) * 0.04;
        return new Span(low >= 0 && low - margin < 0 ? 0 : low - margin, high + margin);
    }
}
