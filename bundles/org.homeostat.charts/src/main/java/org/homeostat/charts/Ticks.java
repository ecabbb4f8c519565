package org.homeostat.charts;

/**
 * Round numbers along an axis.
 *
 * @param step distance of two numbers: 1, 2 or 5 times a power of ten
 * @param decimals digits after the point that the numbers need
 */
record Ticks(double step, int decimals) {

    /** Numbers for a stretch with about so many steps. */
    static Ticks of(Span span, int count) {
        double rough = span.length() / Math.max(1, count);
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double mantissa = rough / power;
        double step = (mantissa <= 1 ? 1 : mantissa <= 2 ? 2 : mantissa <= 5 ? 5 : 10) * power;
        return new Ticks(step, (int) Math.max(0, -Math.floor(Math.log10(step) + 1e-9)));
    }

    /** Numbers for a stretch of years: whole years, or quarters and months where the lines have these. */
    static Ticks ofYears(Span span, int count, double spacing) {
        double rough = Math.max(spacing, span.length() / Math.max(1, count)) - 1e-6;
        if (rough <= 1.0 / 12) {
            return new Ticks(1.0 / 12, 0);
        }
        if (rough <= 0.25) {
            return new Ticks(0.25, 0);
        }
        return rough <= 1 ? new Ticks(1, 0) : of(span, count);
    }

    /** The stretch, with its lower end at a round number. */
    Span widen(Span span) {
        double from = Math.floor(span.from() / step + 1e-9) * step;
        return new Span(Math.min(from, span.from()), span.to());
    }
}
