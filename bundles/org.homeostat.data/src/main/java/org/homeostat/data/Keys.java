package org.homeostat.data;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homeostat.data.table.Contents;
import org.homeostat.data.table.Figures;

/** Finds what keys mean in a table, by the rules of the package's description, or says why they mean nothing. */
final class Keys {

    private static final int NONE = -1;
    private static final int MOST_KEPT = 1 << 14;

    private final Contents table;
    /** What texts were found to mean, for tables whose series' codes must be searched. */
    private final Map<String, List<Integer>> searched = new ConcurrentHashMap<>();

    Keys(Contents table) {
        this.table = table;
    }

    /**
     * A series and a country that a key was found to mean.
     *
     * @param series number of the series
     * @param country number of the country; 0 in a table without countries
     * @param seriesText the series as the key wrote it
     * @param countryText the country as the key wrote it
     */
    record Key(int series, int country, String seriesText, String countryText) {

        String text(String period) {
            return Stream.of(seriesText, countryText, period).filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(", "));
        }
    }

    Key find(String series, String country, String period) throws DataException {
        if (!country.isEmpty() && !table.hasCountries()) {
            throw problem(Missing.noColumn(table, "countries (iso3, country, economy, code)", country));
        }
        if (!period.isEmpty() && !table.hasPeriods()) {
            throw problem(Missing.noColumn(table, "years (year, period, time, month)", period));
        }
        List<Integer> meant = candidates(series);
        if (meant.isEmpty()) {
            Key whole = withCountry(series, country);
            if (whole != null) {
                return whole;
            }
            throw problem(Missing.noSeries(table, series));
        }
        int place = country.isEmpty() ? NONE : country(country);
        List<Integer> there = place == NONE && !country.isEmpty() ? List.of()
                : meant.stream().filter(one -> place == NONE || has(one, place)).toList();
        if (there.isEmpty()) {
            throw problem(Missing.noCountry(table, meant.get(0), series, country));
        }
        if (there.size() > 1) {
            throw problem(Missing.several(table, there, series, this::shortest));
        }
        int only = there.get(0);
        if (place != NONE) {
            return new Key(only, place, series, country);
        }
        List<Integer> places = table.figures().countries(only);
        if (places.size() > 1) {
            throw problem(Missing.whichCountry(table, places, series, period));
        }
        return new Key(only, places.isEmpty() ? 0 : places.get(0), series, country);
    }

    /** The one series that a text means, whatever the country. */
    int find(String series) throws DataException {
        List<Integer> meant = candidates(series);
        if (meant.size() == 1) {
            return meant.get(0);
        }
        throw problem(meant.isEmpty() ? Missing.noSeries(table, series)
                : Missing.several(table, meant, series, this::shortest));
    }

    private List<Integer> candidates(String series) {
        if (series.isEmpty()) {
            int count = table.series().codes().size();
            return IntStream.rangeClosed(1, count).boxed().toList();
        }
        List<Integer> named = table.series().find(series);
        if (!named.isEmpty() || table.dimensions().isEmpty()) {
            return named;
        }
        if (searched.size() > MOST_KEPT) {
            searched.clear();
        }
        return searched.computeIfAbsent(series, table.dimensions()::find);
    }

    /** A key as publishers write it, with the country among the other parts; null where it is none. */
    private Key withCountry(String text, String country) throws DataException {
        String dotted = "." + text + ".";
        for (String code : table.countries().codes()) {
            if (!dotted.contains("." + code + ".")) {
                continue;
            }
            int place = table.countries().find(code).get(0);
            List<Integer> meant = table.dimensions().findWith(text, code).stream().filter(one -> has(one, place))
                    .toList();
            if (meant.size() == 1 && (country.isEmpty() || country(country) == place)) {
                return new Key(meant.get(0), place, text, country);
            }
        }
        return null;
    }

    private boolean has(int series, int country) {
        long from = Figures.key(series, country, 0);
        return table.figures().next(from) < Figures.key(series, country + 1, 0);
    }

    private int country(String text) throws DataException {
        List<Integer> meant = table.countries().find(text);
        if (meant.isEmpty()) {
            meant = IsoCountries.twins(text).stream().flatMap(code -> table.countries().find(code).stream()).toList();
        }
        if (meant.size() > 1) {
            throw problem("has several countries called " + text + ": "
                    + Missing.shorten(meant.stream().map(table.countries()::code).toList()));
        }
        return meant.isEmpty() ? NONE : meant.get(0);
    }

    /** The number of the period of a key; that of the only period where the key says none; -1 for none. */
    int period(Key key, String period) throws DataException {
        if (!period.isEmpty() || !table.hasPeriods()) {
            return table.periods().find(period);
        }
        long first = table.figures().next(Figures.key(key.series(), key.country(), 0));
        long second = table.figures().next(first + 1);
        if (second < Figures.key(key.series(), key.country() + 1, 0)) {
            throw noPeriod(key, period);
        }
        return Figures.period(first);
    }

    DataException noPeriod(Key key, String period) {
        return problem(Missing.noPeriod(table, key, period));
    }

    /** The shortest sure way to write a series. */
    String shortest(int series) {
        return table.dimensions().isEmpty() ? table.series().code(series) : table.dimensions().shortest(series);
    }

    private DataException problem(String what) {
        return new DataException(table.file(), what);
    }
}
