package org.homeostat.data;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A period of a data file, in the language's way of writing where it has one. Publishers write {@code 2019-Q1},
 * {@code 1960m1}, {@code YR1990}, {@code 2010-A1}: all of them are read here.
 *
 * @param text {@code 2019}, {@code 2019Q1} or {@code 2019M01}; half-years as {@code 2019S1}, weeks as
 *            {@code 2019W05}, days as {@code 2019-03-31}; anything else as the file has it
 * @param frequency how long it is
 */
public record Period(String text, Frequency frequency) implements Comparable<Period> {

    private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:-?A1?|\\.0+)?|[Yy][Rr](\\d{4})");
    private static final Pattern BRACKETS = Pattern.compile("[^\\[\\]]{1,40}\\[YR(\\d{4}(?:[QM]\\d{1,2})?)\\]");
    private static final Pattern PART = Pattern
            .compile("(\\d{4})-?(?:([qQ])0?([1-4])|([sSbBhH])([12])|([wW])(\\d{1,2})|([mM])(\\d{1,2}))");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{1,2})");
    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ]00:00(?::00(?:\\.0+)?)?Z?)?");

    /**
     * Reads a period.
     *
     * @param text as a file has it
     * @return the period; never null
     */
    public static Period of(String text) {
        Matcher year = YEAR.matcher(text);
        if (year.matches()) {
            return new Period(year.group(1) == null ? year.group(2) : year.group(1), Frequency.ANNUAL);
        }
        Matcher brackets = BRACKETS.matcher(text);
        if (brackets.matches()) {
            return of(brackets.group(1));
        }
        Matcher part = PART.matcher(text);
        if (part.matches()) {
            return part(text, part);
        }
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            return month(text, month.group(1), month.group(2));
        }
        Matcher day = DAY.matcher(text);
        return day.matches() ? new Period(day.group(1), Frequency.DAILY) : new Period(text, Frequency.OTHER);
    }

    /**
     * Reads a year and the month or quarter that another column of the file gives.
     *
     * @param year the year
     * @param part number of the month or quarter, perhaps with an {@code M} or {@code Q} before it; or a whole period
     * @param month whether the part is a month
     * @return the period; never null
     */
    public static Period of(String year, String part, boolean month) {
        if (part.isEmpty()) {
            return of(year);
        }
        boolean whole = !year.matches("\\d{4}") || !part.matches("[qQmM]?\\d{1,2}");
        return whole ? of(part) : of(year + (month ? "M" : "Q") + part.replaceFirst("^[qQmM]", ""));
    }

    private static Period part(String text, Matcher part) {
        if (part.group(2) != null) {
            return new Period(part.group(1) + "Q" + part.group(3), Frequency.QUARTERLY);
        }
        if (part.group(4) != null) {
            return new Period(part.group(1) + "S" + part.group(5), Frequency.HALF_YEARLY);
        }
        if (part.group(6) != null) {
            return new Period(part.group(1) + "W" + twoDigits(part.group(7)), Frequency.WEEKLY);
        }
        return month(text, part.group(1), part.group(9));
    }

    private static Period month(String text, String year, String month) {
        int number = Integer.parseInt(month);
        return number >= 1 && number <= 12 ? new Period(year + "M" + twoDigits(month), Frequency.MONTHLY)
                : new Period(text, Frequency.OTHER);
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    /** In the order of time among periods of one length; shorter lengths follow longer ones. */
    @Override
    public int compareTo(Period other) {
        int byLength = frequency.compareTo(other.frequency);
        return byLength != 0 ? byLength : text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
