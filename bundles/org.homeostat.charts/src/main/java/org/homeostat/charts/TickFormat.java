package org.homeostat.charts;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.function.DoubleFunction;
import org.homeostat.results.NumberText;

/** How numbers along an axis are written: the same on every machine. */
final class TickFormat extends NumberFormat {

    private static final long serialVersionUID = 1L;
    private static final double LARGE = 1e9;

    private final transient DoubleFunction<String> text;

    private TickFormat(DoubleFunction<String> text) {
        this.text = text;
    }

    static TickFormat values(Ticks ticks, String unit) {
        String behind = unit.startsWith("%") ? "%" : "";
        return new TickFormat(value -> {
            double shown = Math.abs(value) < ticks.step() / 1e6 ? 0 : value;
            boolean plain = Math.abs(shown) < LARGE && ticks.decimals() <= 8;
            return NumberText.fixed(shown, plain ? ticks.decimals() : shown == 0 ? 0 : -1) + behind;
        });
    }

    static TickFormat years(Ticks ticks) {
        return new TickFormat(year -> {
            long whole = (long) Math.floor(year + 1e-6);
            int month = (int) Math.round((year - whole) * 12) + 1;
            if (ticks.step() >= 1) {
                return Long.toString(whole);
            }
            return ticks.step() >= 0.25 ? whole + "Q" + ((month - 1) / 3 + 1)
                    : whole + "M" + (month < 10 ? "0" : "") + month;
        });
    }

    @Override
    public StringBuffer format(double number, StringBuffer to, FieldPosition position) {
        return to.append(text.apply(number));
    }

    @Override
    public StringBuffer format(long number, StringBuffer to, FieldPosition position) {
        return format((double) number, to, position);
    }

    @Override
    public Number parse(String source, ParsePosition position) {
        throw new UnsupportedOperationException("Only for writing");
    }
}
