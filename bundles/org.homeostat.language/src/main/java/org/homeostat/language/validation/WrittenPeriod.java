package org.homeostat.language.validation;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.homeostat.language.structure.Horizons;
import org.homeostat.model.econ.Scenario;

/**
 * A period as it is written: {@code 2026}, {@code 2026Q1} or {@code 2026M03}.
 *
 * @param perYear how many such periods a year has: 1, 4 or 12
 * @param begins its first month, counted from year 0
 */
public record WrittenPeriod(int perYear, int begins) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,4})(?:Q([1-4])|M(0[1-9]|1[0-2]))?");

    /** Reads a period; empty if the text is none. */
    public static Optional<WrittenPeriod> of(String text) {
        Matcher form = FORM.matcher(text == null ? "" : text);
        if (!form.matches()) {
            return Optional.empty();
        }
        int year = 12 * Integer.parseInt(form.group(1));
        if (form.group(2) != null) {
            return Optional.of(new WrittenPeriod(4, year + 3 * (Integer.parseInt(form.group(2)) - 1)));
        }
        if (form.group(3) != null) {
            return Optional.of(new WrittenPeriod(12, year + Integer.parseInt(form.group(3)) - 1));
        }
        return Optional.of(new WrittenPeriod(1, year));
    }

    /** Of the two ends of a scenario's horizon the one that is shorter: such are its periods. */
    static Optional<WrittenPeriod> shortest(Scenario scenario) {
        return Stream.of(Horizons.first(scenario), Horizons.last(scenario))
                .flatMap(end -> of(end.orElse(null)).stream())
                .max(Comparator.comparingInt(WrittenPeriod::perYear));
    }

    /** What is told about a text that is no period. */
    static String wrong(String text) {
        return "'" + text + "' is not a period; write a year (2026), a quarter (2026Q1) or a month (2026M03)";
    }

    /** The first month after it, counted from year 0. */
    int ends() {
        return begins + 12 / perYear;
    }

    /** The one after it. */
    WrittenPeriod next() {
        return new WrittenPeriod(perYear, ends());
    }

    /** As it is written. */
    @Override
    public String toString() {
        int year = begins / 12;
        int month = begins % 12;
        return switch (perYear) {
            case 1 -> Integer.toString(year);
            case 4 -> year + "Q" + (month / 3 + 1);
            default -> "%dM%02d".formatted(year, month + 1);
        };
    }

    /** Whether it begins before another one does. */
    public boolean isBefore(WrittenPeriod other) {
        return begins < other.begins;
    }

    /** How many of these periods lie between its beginning and that of a later one. */
    public int until(WrittenPeriod later) {
        return (later.begins - begins) * perYear / 12;
    }

    /** What it is: a year, a quarter or a month. */
    public String kind() {
        return switch (perYear) {
            case 1 -> "year";
            case 4 -> "quarter";
            default -> "month";
        };
    }
}
