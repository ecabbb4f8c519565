package org.homeostat.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which column of a table holds what, told from the names in its head.
 *
 * @param names the head
 * @param series column of series' names, or -1
 * @param country column of countries, or -1
 * @param period column of years or periods, or -1
 * @param part column of the month or quarter within the year, or -1
 * @param unit column of units, or -1
 * @param source column of sources, or -1
 * @param figures the columns that hold figures: one for a tidy table, many for a wide one
 * @param kind what the head of a figures' column names
 */
record Columns(List<String> names, int series, int country, int period, int part, int unit, int source,
        List<Integer> figures, Kind kind) {

    /** What the head of a column of figures names. */
    enum Kind {
        VALUE, SERIES, COUNTRY, PERIOD
    }

    private static final List<String> SERIES = List.of("series", "indicator", "variable", "parameter");
    private static final List<String> COUNTRY = List.of("iso3", "country", "economy", "code", "iso");
    private static final List<String> PERIOD = List.of("year", "period", "time", "month");
    private static final List<String> PART = List.of("month", "quarter");
    private static final Set<String> NOTES = Set.of("unit", "source", "note", "notes");

    /** Reads the head of a table. */
    static Columns of(String file, List<String> head) throws DataException {
        List<String> names = head.stream().map(Columns::clean).toList();
        refuseDoubles(file, names);
        int series = first(names, SERIES);
        int country = first(names, COUNTRY);
        int period = first(names, PERIOD);
        int value = names.indexOf("value");
        int part = period < 0 ? -1 : first(names, PART);
        part = part == period ? -1 : part;
        int unit = names.indexOf("unit");
        int source = names.indexOf("source");
        if (series >= 0 && value >= 0) {
            return new Columns(head, series, country, period, part, unit, source, List.of(value), Kind.VALUE);
        }
        List<Integer> rest = new ArrayList<>();
        for (int column = 0; column < names.size(); column++) {
            String name = names.get(column);
            if (column != series && column != country && column != period && column != part && !name.isEmpty()
                    && !NOTES.contains(name)) {
                rest.add(column);
            }
        }
        Kind kind = Kind.SERIES;
        if (series >= 0 && period < 0 && rest.stream().anyMatch(column -> PeriodText.isPeriod(names.get(column)))) {
            rest.removeIf(column -> !PeriodText.isPeriod(names.get(column)));
            kind = Kind.PERIOD;
        } else if (series >= 0 && country < 0) {
            kind = Kind.COUNTRY;
        } else {
            series = -1;
        }
        if (rest.isEmpty() || country < 0 && period < 0 && kind == Kind.SERIES) {
            throw new DataException(file, 1, 0, "no table of figures: it needs a column series and a column value, or "
                    + "a column iso3 or year and a column for each series; it has " + shorten(head));
        }
        return new Columns(head, series, country, period, part, unit, source, List.copyOf(rest), kind);
    }

    private static String clean(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static int first(List<String> names, List<String> wanted) {
        return wanted.stream().mapToInt(names::indexOf).filter(column -> column >= 0).findFirst().orElse(-1);
    }

    private static void refuseDoubles(String file, List<String> names) throws DataException {
        Set<String> seen = new HashSet<>();
        for (int column = 0; column < names.size(); column++) {
            if (!names.get(column).isEmpty() && !seen.add(names.get(column))) {
                throw new DataException(file, 1, column + 1, "two columns are called " + names.get(column));
            }
        }
    }

    static String shorten(List<String> names) {
        String all = String.join(", ", names.stream().limit(12).toList());
        String text = names.size() > 12 ? all + ", …" : all;
        return text.length() <= 200 ? text : text.substring(0, 200) + "…";
    }
}
