package org.homeostat.data;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Periods as data files write them ({@code 1960-01}, {@code 2019-Q1}), brought to the language's way of writing. */
final class PeriodText {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-?[qQ]([1-4])");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-?[mM-](0?[1-9]|1[0-2])");
    private static final Pattern PART = Pattern.compile("[qQmM]?0?([1-9]|1[0-2])");

    private PeriodText() {
    }

    /** The same period as {@code 2019}, {@code 2019Q1} or {@code 2019M01}; other texts as they are. */
    static String normal(String text) {
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            return quarter.group(1) + "Q" + quarter.group(2);
        }
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            return month.group(1) + "M" + twoDigits(month.group(2));
        }
        return text;
    }

    /** A year and the month or quarter that another column gives. */
    static String of(String year, String part, boolean month) {
        Matcher number = PART.matcher(part);
        if (!YEAR.matcher(year).matches() || !number.matches()) {
            return part.isEmpty() ? normal(year) : normal(part);
        }
        return month ? year + "M" + twoDigits(number.group(1)) : year + "Q" + number.group(1);
    }

    static boolean isPeriod(String text) {
        return YEAR.matcher(text).matches() || QUARTER.matcher(text).matches() || MONTH.matcher(text).matches();
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
