package org.homeostat.data.rows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.homeostat.data.DataException;
import org.homeostat.data.Frequency;
import org.homeostat.data.Period;

/**
 * Which column of a table holds what, told from the names in its head.
 *
 * @param names the head
 * @param series columns of series' codes and names, the code first; empty where the head names the series
 * @param country columns of countries' codes and names, the code first
 * @param period column of years or periods, or -1
 * @param part column of the month or quarter within the year, or -1
 * @param unit column of units, or -1
 * @param scale column of the units' scale, or -1
 * @param source column of sources, or -1
 * @param note column of notes, or -1
 * @param lastActual column of the last year with an actual figure, or -1
 * @param figures the columns that hold figures: one for a tidy table, many for a wide one
 * @param kind what the head of a figures' column names
 */
public record Columns(List<String> names, List<Integer> series, List<Integer> country, int period, int part, int unit,
        int scale, int source, int note, int lastActual, List<Integer> figures, Kind kind) {

    /** What the head of a column of figures names. */
    public enum Kind {
        VALUE, SERIES, COUNTRY, PERIOD
    }

    private static final List<String> SERIES = List.of("weosubjectcode", "seriescode", "indicatorcode", "subjectcode",
            "variablecode", "itemcode", "series", "indicator", "variable", "parameter", "subject", "seriesid",
            "indicatorid", "seriesname", "indicatorname", "variablename", "subjectdescriptor");
    private static final List<String> COUNTRY = List.of("iso3", "iso3c", "iso3code", "isoalpha3", "countryiso3code",
            "countrycode", "iso", "isocode", "country", "economy", "code", "economycode", "refarea", "geo", "location",
            "entity", "countryname", "economyname", "area", "iso2", "iso2c", "isoalpha2", "countryid", "m49",
            "weocountrycode",
            "weocountrygroupcode", "countrygroupname");
    private static final List<String> PERIOD = List.of("year", "period", "timeperiod", "time", "date", "month",
            "quarter", "years");
    private static final List<String> PART = List.of("month", "quarter");
    private static final List<String> UNIT = List.of("unit", "units", "unitofmeasure", "unitmeasure");
    private static final List<String> SOURCE = List.of("source", "sources");
    private static final List<String> NOTE = List.of("note", "notes", "subjectnotes", "comment", "comments");
    private static final Set<String> OTHER = Set.of("scale", "timecode", "estimatesstartafter",
            "countryseriesspecificnotes", "flag", "flags", "footnote", "footnotes");
    private static final List<String> VALUE = List.of("value", "obsvalue");

    /**
     * Reads the head of a table.
     *
     * @param file the file, as messages name it
     * @param head the row that names the columns
     * @return the columns
     * @throws DataException where these are no names of a table's columns
     */
    public static Columns of(String file, Row head) throws DataException {
        List<String> names = IntStream.range(0, head.cells().size()).mapToObj(head::cell).toList();
        refuseDoubles(file, head.line(), names);
        List<String> plain = names.stream().map(Columns::plain).toList();
        List<Integer> series = all(plain, SERIES);
        List<Integer> country = all(plain, COUNTRY);
        int period = first(plain, PERIOD);
        int part = period < 0 ? -1 : first(plain, PART);
        part = part == period ? -1 : part;
        int value = first(plain, VALUE);
        Set<Integer> known = new HashSet<>(series);
        known.addAll(country);
        known.addAll(all(plain, UNIT));
        known.addAll(all(plain, SOURCE));
        known.addAll(all(plain, NOTE));
        known.add(period);
        known.add(part);
        List<Integer> rest = IntStream.range(0, names.size()).filter(column -> !plain.get(column).isEmpty()
                && !known.contains(column) && !OTHER.contains(plain.get(column))).boxed().toList();
        List<Integer> years = rest.stream().filter(column -> isPeriod(names.get(column))).toList();
        Kind kind = Kind.SERIES;
        if (!series.isEmpty() && value >= 0) {
            kind = Kind.VALUE;
            rest = List.of(value);
        } else if (period < 0 && !years.isEmpty() && (!series.isEmpty() || !country.isEmpty())) {
            kind = Kind.PERIOD;
            rest = years;
        } else if (!series.isEmpty() && country.isEmpty()) {
            kind = Kind.COUNTRY;
        }
        if (rest.isEmpty() || country.isEmpty() && period < 0 && kind == Kind.SERIES) {
            throw new DataException(file, head.line(), 0, "no table of figures: it needs a column series and a column "
                    + "value, or a column iso3 or year and a column for each series; it has " + shorten(names));
        }
        return new Columns(names, kind == Kind.SERIES ? List.of() : series, country, period, part, first(plain, UNIT),
                plain.indexOf("scale"), first(plain, SOURCE), first(plain, NOTE), plain.indexOf("estimatesstartafter"),
                rest, kind);
    }

    /**
     * The same columns under other names.
     *
     * @param others a name for each column
     * @return the columns
     */
    public Columns withNames(List<String> others) {
        return new Columns(List.copyOf(others), series, country, period, part, unit, scale, source, note, lastActual,
                figures,
                kind);
    }

    /**
     * The letters and digits of a name, in lower case: {@code Country Code} and {@code country_code} are one name.
     *
     * @param name the name
     * @return its letters and digits
     */
    public static String plain(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        name.toLowerCase(Locale.ROOT).chars().filter(Character::isLetterOrDigit).forEach(letter -> plain
                .append((char) letter));
        return plain.toString();
    }

    private static boolean isPeriod(String text) {
        return Period.of(text).frequency() != Frequency.OTHER;
    }

    private static List<Integer> all(List<String> names, List<String> wanted) {
        List<Integer> found = new ArrayList<>();
        for (String name : wanted) {
            if (names.contains(name)) {
                found.add(names.indexOf(name));
            }
        }
        return found;
    }

    private static int first(List<String> names, List<String> wanted) {
        return wanted.stream().mapToInt(names::indexOf).filter(column -> column >= 0).findFirst().orElse(-1);
    }

    private static void refuseDoubles(String file, int line, List<String> names) throws DataException {
        Set<String> seen = new HashSet<>();
        for (int column = 0; column < names.size(); column++) {
            String name = names.get(column).toLowerCase(Locale.ROOT);
            if (!name.isEmpty() && !seen.add(name)) {
                throw new DataException(file, line, column + 1, "two columns are called " + name);
            }
        }
    }

    private static String shorten(List<String> names) {
        String all = String.join(", ", names.stream().limit(12).toList());
        String text = names.size() > 12 ? all + ", …" : all;
        return text.length() <= 200 ? text : text.substring(0, 200) + "…";
    }
}
