package org.homeostat.data;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says why a table has no figure for a key, and which figure may have been meant. */
final class Missing {

    private Missing() {
    }

    static String key(String series, String country, String period) {
        return Stream.of(series, country, period).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    static DataException explain(DataTable table, String series, String country, String period) {
        Columns columns = table.columns();
        boolean countries = columns.country() >= 0 || columns.kind() == Columns.Kind.COUNTRY;
        boolean periods = columns.period() >= 0 || columns.kind() == Columns.Kind.PERIOD;
        String what;
        if (!country.isEmpty() && !countries) {
            what = "has no column of countries (iso3, country, economy, code), but the key says " + country
                    + "; its columns are " + Columns.shorten(columns.names());
        } else if (!period.isEmpty() && !periods) {
            what = "has no column of years (year, period, time, month), but the key says " + period
                    + "; its columns are " + Columns.shorten(columns.names());
        } else {
            what = unknown(table, series, country, period, countries, periods);
        }
        return new DataException(table.file(), what);
    }

    private static String unknown(DataTable table, String series, String country, String period, boolean countries,
            boolean periods) {
        Figures figures = table.figures();
        Vocabulary names = table.names();
        int seriesNumber = names.find(series);
        if (seriesNumber <= 0 || figures.rows(seriesNumber, -1).findAny().isEmpty()) {
            return "has no series " + series + near(series, table.series());
        }
        List<String> places = figures.rows(seriesNumber, -1).map(figures::country).distinct().mapToObj(names::text)
                .toList();
        if (countries && country.isEmpty()) {
            return "has " + series + " for " + places.size() + " countries: the key must say which, as in "
                    + key(series, places.get(0), period);
        }
        int countryNumber = names.find(country);
        if (countryNumber < 0 || figures.rows(seriesNumber, countryNumber).findAny().isEmpty()) {
            String near = near(country, places);
            return "has no " + series + " for " + country
                    + (near.isEmpty() ? "; it has it for " + Columns.shorten(places) : near);
        }
        List<String> times = figures.rows(seriesNumber, countryNumber).filter(row -> !figures.isEmpty(row))
                .map(figures::period).distinct().mapToObj(names::text).sorted().toList();
        String there = times.isEmpty() ? "; every cell of it is empty" : "; it has " + ranges(times);
        if (periods && period.isEmpty()) {
            return "has " + key(series, country, "") + " for more than one period: the key must say which" + there;
        }
        return "has no " + key(series, country, period) + there;
    }

    private static String near(String wrong, List<String> names) {
        List<String> near = NearNames.of(wrong, names);
        return near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?";
    }

    /** Periods with neighbouring years drawn together: {@code 1990 to 2003, 2005}. */
    static String ranges(List<String> sorted) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int index = 1; index <= sorted.size(); index++) {
            if (index < sorted.size() && follows(sorted.get(index - 1), sorted.get(index))) {
                continue;
            }
            String first = sorted.get(start);
            parts.add(index - 1 == start ? first : first + " to " + sorted.get(index - 1));
            start = index;
        }
        return Columns.shorten(parts);
    }

    private static boolean follows(String one, String next) {
        boolean years = one.matches("\\d{4}") && next.matches("\\d{4}");
        return years ? Integer.parseInt(next) == Integer.parseInt(one) + 1 : one.length() > 4 && next.length() > 4;
    }
}
