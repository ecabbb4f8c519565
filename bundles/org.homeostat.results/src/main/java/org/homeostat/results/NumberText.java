package org.homeostat.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * Numbers as a reader wants them: four digits that count, thousands set apart, the same on every machine. Files carry
 * full precision instead.
 */
public final class NumberText {

    /** In units that people chose to read, what is smaller than this is what rounding left of nothing. */
    public static final double NOTHING = 1e-11;

    private static final int DIGITS = 4;
    private static final int MOST_DECIMALS = 6;

    private NumberText() {
    }

    /**
     * One number on its own, {@code 12.35}, {@code 1,235}, {@code 1.235e-9}.
     *
     * @param value the number
     * @return its text
     */
    public static String of(double value) {
        return fixed(value, decimals(value));
    }

    /**
     * One number on its own, with its sign even where it is positive, for differences.
     *
     * @param value the number
     * @return its text
     */
    public static String signed(double value) {
        return signed(value, decimals(value));
    }

    /**
     * A number with a given count of decimals, with its sign even where it is positive.
     *
     * @param value the number
     * @param decimals digits after the point
     * @return its text; a number that rounds to nothing has no sign
     */
    public static String signed(double value, int decimals) {
        String text = fixed(value, decimals);
        return value > 0 && !isZero(value, decimals) ? "+" + text : text;
    }

    /**
     * A number with a unit behind it, {@code 27.0%}, {@code 278.3 GUSD/year}, {@code 0.4396}. Percentages have one
     * decimal, or two below one.
     *
     * @param value the number, in the unit
     * @param unit the unit; empty for none
     * @return the text
     */
    public static String withUnit(double value, String unit) {
        boolean percent = isPercent(unit) && Math.abs(value) < 1e6;
        return (percent ? fixed(value, Math.abs(value) < 1 ? 2 : 1) : of(value)) + unitBehind(unit);
    }

    /**
     * Whether a unit counts hundredths, so that differences are in points: {@code %}, {@code %/year}, {@code pctGDP}.
     *
     * @param unit the unit
     * @return whether it starts with a sign of percent or with pct
     */
    public static boolean isPercent(String unit) {
        return unit.startsWith("%") || unit.startsWith("pct");
    }

    /**
     * A unit as it stands behind a number: with a space, but for a sign of percent.
     *
     * @param unit the unit; empty or {@code 1} for none
     * @return the text to append
     */
    public static String unitBehind(String unit) {
        if (unit.isEmpty() || unit.equals("1")) {
            return "";
        }
        return unit.startsWith("%") ? unit : " " + unit;
    }

    /**
     * How many decimals numbers that stand together need so that the largest shows four digits.
     *
     * @param values the numbers
     * @return 0 to 6; -1 where they are so large or so small that only powers of ten are readable
     */
    public static int decimals(double... values) {
        double largest = 0;
        for (double value : values) {
            if (Double.isFinite(value)) {
                largest = Math.max(largest, Math.abs(value));
            }
        }
        if (largest < NOTHING) {
            return 0;
        }
        int exponent = (int) Math.floor(Math.log10(largest));
        if (exponent >= 15 || exponent < -MOST_DECIMALS + 1) {
            return -1;
        }
        return Math.clamp(DIGITS - 1L - exponent, 0, MOST_DECIMALS);
    }

    /**
     * A number with a given count of decimals.
     *
     * @param value the number
     * @param decimals digits after the point; -1 for powers of ten
     * @return the text; {@code -} before negative numbers, but not before nothing
     */
    public static String fixed(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return Double.isNaN(value) ? "not a number" : value > 0 ? "infinite" : "-infinite";
        }
        if (decimals < 0) {
            return format("0.###E0", value).replace("E", "e");
        }
        BigDecimal rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN);
        String pattern = "#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals));
        return format(pattern, rounded);
    }

    /**
     * Whether nothing is left of a number at a given count of decimals.
     *
     * @param value the number
     * @param decimals digits after the point; -1 for powers of ten
     * @return whether it reads as zero
     */
    public static boolean isZero(double value, int decimals) {
        return decimals < 0 ? value == 0
                : Double.isFinite(value)
                        && new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).signum() == 0;
    }

    private static String format(String pattern, Number value) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }
}
