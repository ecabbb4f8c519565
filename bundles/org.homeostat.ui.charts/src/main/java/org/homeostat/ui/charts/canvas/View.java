package org.homeostat.ui.charts.canvas;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeostat.charts.PlotArea;
import org.homeostat.charts.Span;
import org.homeostat.charts.Zoom;
import org.homeostat.ui.charts.choice.Panel;

/** Which part of the charts is shown: the same years in all of them, and in each its own values. */
final class View {

    private static final double SHORTEST = 0.5;

    private final Map<List<String>, Span> values = new HashMap<>();
    private Span years;

    /** The part of a chart. */
    Zoom of(Panel panel) {
        return new Zoom(Optional.ofNullable(years), Optional.ofNullable(values.get(key(panel))));
    }

    /** Whether everything is shown. */
    boolean isAll() {
        return years == null && values.isEmpty();
    }

    /** Shows everything. */
    void reset() {
        years = null;
        values.clear();
    }

    /** Shows these years in all charts. */
    void years(double from, double to, Panel panel) {
        Span all = extent(panel);
        double start = Math.max(from, all.from());
        double end = Math.min(to, all.to());
        if (end - start >= SHORTEST) {
            years = start <= all.from() && end >= all.to() ? null : new Span(start, end);
        }
    }

    /** Shows these values in one chart. */
    void values(double from, double to, Panel panel) {
        if (to - from > Math.abs(to) * 1e-9 && Double.isFinite(to - from)) {
            values.put(key(panel), new Span(from, to));
        }
    }

    /** Moves the shown part by so much, keeping its size. */
    void move(PlotArea area, double years, double values, Panel panel) {
        Span all = extent(panel);
        double length = area.x().length();
        double start = Math.clamp(area.x().from() + years, all.from(), Math.max(all.from(), all.to() - length));
        years(start, start + length, panel);
        if (values != 0) {
            values(area.y().from() + values, area.y().to() + values, panel);
        }
    }

    /** Makes the years around one of them more or fewer. */
    void enlarge(PlotArea area, double year, double factor, Panel panel) {
        years(year - (year - area.x().from()) * factor, year + (area.x().to() - year) * factor, panel);
    }

    /** Makes the values around one of them more or fewer. */
    void enlargeValues(PlotArea area, double value, double factor, Panel panel) {
        values(value - (value - area.y().from()) * factor, value + (area.y().to() - value) * factor, panel);
    }

    private static Span extent(Panel panel) {
        double from = Double.POSITIVE_INFINITY;
        double to = Double.NEGATIVE_INFINITY;
        for (var line : panel.chart().lines()) {
            if (line.x().length > 0) {
                from = Math.min(from, line.x()[0]);
                to = Math.max(to, line.x()[line.x().length - 1]);
            }
        }
        return from < to ? new Span(from, to) : new Span(from - 1, from + 1);
    }

    private static List<String> key(Panel panel) {
        return List.of(panel.economy(), panel.variable());
    }
}
