package org.homeostat.report;

import java.util.Locale;
import org.homeostat.analysis.played.Bars;
import org.homeostat.results.NumberText;

/** Bars lying below each other, as a picture: from the ground, or in a waterfall from where the one before ended. */
final class BarPicture {

    private static final int WIDTH = 720;
    private static final int LABELS = 220;
    private static final int FIGURES = 90;
    private static final int ROW = 24;

    private final Bars bars;
    private final double[] from;
    private final double[] to;

    BarPicture(Bars bars) {
        this.bars = bars;
        from = new double[bars.bars().size()];
        to = new double[from.length];
        double end = 0;
        for (int at = 0; at < from.length; at++) {
            Bars.Bar bar = bars.bars().get(at);
            from[at] = bar.total() ? 0 : end;
            end = from[at] + bar.value();
            to[at] = end;
        }
    }

    void write(Html html) {
        double least = 0;
        double most = 0;
        for (int at = 0; at < to.length; at++) {
            least = Math.min(least, Math.min(from[at], to[at]));
            most = Math.max(most, Math.max(from[at], to[at]));
        }
        double scale = (WIDTH - LABELS - FIGURES) / Math.max(most - least, Double.MIN_NORMAL);
        html.open("figure").element("figcaption", bars.title() + (bars.unit().isEmpty() ? "" : ", " + bars.unit()));
        html.open("svg", "xmlns", "http://www.w3.org/2000/svg", "viewBox", "0 0 " + WIDTH + " " + ROW * to.length,
                "width",
                "100%", "role", "img");
        for (int at = 0; at < to.length; at++) {
            Bars.Bar bar = bars.bars().get(at);
            double left = LABELS + (Math.min(from[at], to[at]) - least) * scale;
            double length = Math.abs(to[at] - from[at]) * scale;
            html.element("text", bar.label(), "x", "0", "y", Integer.toString(at * ROW + 16), "font-size", "13");
            html.open("rect", "x", number(left), "y", Integer.toString(at * ROW + 4), "width",
                    number(Math.max(length, 1)),
                    "height", "16", "fill", bar.total() ? "#4878a8" : bar.value() < 0 ? "#c05a3c" : "#5a9a5a").close();
            html.element("text", NumberText.of(bar.value()), "x", number(left + length + 4), "y",
                    Integer.toString(at * ROW + 16), "font-size", "13");
        }
        html.close().close();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
