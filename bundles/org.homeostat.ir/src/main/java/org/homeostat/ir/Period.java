package org.homeostat.ir;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One period of time: a year, a quarter or a month. Ordered by its beginning, a longer period first.
 *
 * @param frequency what kind of period it is
 * @param year the calendar year
 * @param number its place in the year, from 1
 */
public record Period(Frequency frequency, int year, int number) implements Comparable<Period> {

    private static final Pattern FORM = Pattern.compile("(\\d{1,4})(?:Q([1-4])|M(0[1-9]|1[0-2]|[1-9]))?");

    /**
     * Checks that the number lies in the year.
     *
     * @throws IllegalArgumentException if {@code number} is not one of the year's periods
     */
    public Period {
        if (number < 1 || number > frequency.periodsPerYear()) {
            throw new IllegalArgumentException("A year has no period " + number + " at " + frequency + " frequency");
        }
    }

    /**
     * Reads {@code 2026}, {@code 2026Q1} or {@code 2026M03}.
     *
     * @throws IllegalArgumentException if the text is none of these
     */
    public static Period parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "Not a period: '" + text + "'; write a year (2026), a quarter (2026Q1) or a month (2026M03)");
        }
        int year = Integer.parseInt(form.group(1));
        if (form.group(2) != null) {
            return new Period(Frequency.QUARTERLY, year, Integer.parseInt(form.group(2)));
        }
        if (form.group(3) != null) {
            return new Period(Frequency.MONTHLY, year, Integer.parseInt(form.group(3)));
        }
        return new Period(Frequency.ANNUAL, year, 1);
    }

    /** The period {@code periods} later (earlier if negative), of the same frequency. */
    public Period plus(int periods) {
        long ordinal = ordinal() + periods;
        int perYear = frequency.periodsPerYear();
        int newYear = Math.toIntExact(Math.floorDiv(ordinal, (long) perYear));
        return new Period(frequency, newYear, Math.floorMod(ordinal, perYear) + 1);
    }

    /**
     * How many periods this one lies after {@code other}; negative if before.
     *
     * @throws IllegalArgumentException if the two are of different frequencies
     */
    public int minus(Period other) {
        if (frequency != other.frequency) {
            throw new IllegalArgumentException(this + " and " + other + " are of different frequencies");
        }
        return Math.toIntExact(ordinal() - other.ordinal());
    }

    /** When the period begins, in years: {@code 2026Q2} begins at 2026.25. */
    public double toYears() {
        return year + (number - 1) / (double) frequency.periodsPerYear();
    }

    /**
     * The first period of frequency {@code finer} inside this one: {@code 2026} becomes {@code 2026Q1}.
     *
     * @throws IllegalArgumentException if {@code finer} is coarser than this period's frequency
     */
    public Period firstAt(Frequency finer) {
        return new Period(finer, year, (number - 1) * ratioTo(finer) + 1);
    }

    /**
     * The last period of frequency {@code finer} inside this one: {@code 2026} becomes {@code 2026Q4}.
     *
     * @throws IllegalArgumentException if {@code finer} is coarser than this period's frequency
     */
    public Period lastAt(Frequency finer) {
        return new Period(finer, year, number * ratioTo(finer));
    }

    private int ratioTo(Frequency finer) {
        if (finer.periodsPerYear() < frequency.periodsPerYear()) {
            throw new IllegalArgumentException(this + " is a " + (frequency == Frequency.MONTHLY ? "month" : "quarter")
                    + ", and this scenario's periods are " + (finer == Frequency.ANNUAL ? "years" : "quarters"));
        }
        return finer.periodsPerYear() / frequency.periodsPerYear();
    }

    private long ordinal() {
        return (long) year * frequency.periodsPerYear() + number - 1;
    }

    @Override
    public int compareTo(Period other) {
        long months = ordinal() * (12 / frequency.periodsPerYear());
        long otherMonths = other.ordinal() * (12 / other.frequency.periodsPerYear());
        return months != otherMonths ? Long.compare(months, otherMonths) : frequency.compareTo(other.frequency);
    }

    @Override
    public String toString() {
        return switch (frequency) {
            case ANNUAL -> String.valueOf(year);
            case QUARTERLY -> year + "Q" + number;
            case MONTHLY -> year + (number < 10 ? "M0" : "M") + number;
        };
    }
}
