package org.homeostat.data.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.homeostat.data.DataException;
import org.homeostat.data.Period;
import org.homeostat.data.Provenance;
import org.homeostat.data.SeriesInfo;

/** Takes what a format reads, figure by figure, and makes the table of it. Names become numbers once. */
public final class TableBuilder implements Closeable {

    private static final int TEXT_KEPT = 60;
    private static final int MOST_TEXTS = 1 << 16;
    /** Names, periods, units and sources: some hundred bytes each, so that a table never takes the memory away. */
    private static final int MOST_WORDS = 600_000;
    private static final int MOST_LETTERS = 32 << 20;

    private final String file;
    private final Names series = new Names();
    private final Dimensions dimensions = new Dimensions();
    private final Names countries = new Names();
    private final Vocabulary periods = new Vocabulary();
    private final Map<String, Integer> periodsAsWritten = new HashMap<>();
    private final Vocabulary notes = new Vocabulary();
    private final List<Contents.Column> columns = new ArrayList<>();
    private final Map<Integer, SeriesInfo> infos = new HashMap<>();
    private final Map<String, SeriesInfo> legends = new LinkedHashMap<>();
    private final Figures figures = new Figures();
    private final Map<Fact, String> facts = new LinkedHashMap<>();
    private final List<String> parts = new ArrayList<>();
    private List<String> heads = List.of();
    private boolean hasCountries;
    private boolean hasPeriods;
    private int texts;

    /** What a file may tell of itself. */
    public enum Fact {
        FORMAT, PUBLISHER, TITLE, LICENCE, UPDATED, SOURCE
    }

    /**
     * A table of nothing.
     *
     * @param file the file, as messages name it
     */
    public TableBuilder(String file) {
        this.file = file;
    }

    /**
     * Notes what the file tells of itself. The first text for a fact stays.
     *
     * @param fact what it is about
     * @param text what the file says; nothing is noted where it is blank
     */
    public void fact(Fact fact, String text) {
        if (text != null && !text.isBlank()) {
            facts.putIfAbsent(fact, text.strip());
        }
    }

    /**
     * Says what the table is like.
     *
     * @param names the names of its columns or dimensions, for messages
     * @param countriesToo whether keys have a country
     * @param periodsToo whether keys have a period
     */
    public void shape(List<String> names, boolean countriesToo, boolean periodsToo) {
        heads = heads.isEmpty() ? List.copyOf(names) : heads;
        hasCountries |= countriesToo;
        hasPeriods |= periodsToo;
    }

    /**
     * Adds a column that holds figures.
     *
     * @param source the file that it is in, as messages name it
     * @param number its number in the file, from 1; 0 in files without columns
     * @param name what messages call it
     * @return its number here
     */
    public int column(String source, int number, String name) {
        columns.add(new Contents.Column(source, number, name));
        return columns.size() - 1;
    }

    /**
     * The dimensions that series' codes are made of.
     *
     * @param ids their names in the order of the file, without country and time
     * @param countryAt how many of them stand before the country's in the publisher's keys; -1 without countries
     */
    public void dimensions(List<String> ids, int countryAt) {
        dimensions.set(ids, countryAt);
    }

    /**
     * A series by its code.
     *
     * @param code the code
     * @return its number
     */
    public int series(String code) {
        return series.number(code);
    }

    /**
     * A series by the values of its dimensions.
     *
     * @param parts a value for each dimension, or for the first of them
     * @return its number
     */
    public int series(List<String> parts) {
        int number = series.number(String.join(".", parts));
        dimensions.series(number, parts);
        return number;
    }

    /**
     * Lets a name stand for a series.
     *
     * @param number the series
     * @param name the name; an empty one is none
     */
    public void nameSeries(int number, String name) {
        series.name(number, name);
    }

    /**
     * Notes what the file tells about a series. What was noted before stays.
     *
     * @param number the series
     * @param unit unit of its figures
     * @param note definition or notes
     */
    public void describe(int number, String unit, String note) {
        if (!unit.isEmpty() || !note.isEmpty()) {
            SeriesInfo old = infos.get(number);
            boolean newUnit = old == null || old.unit().isEmpty();
            boolean newNote = old == null || old.note().isEmpty();
            if (newUnit && !unit.isEmpty() || newNote && !note.isEmpty()) {
                infos.put(number, new SeriesInfo(series.code(number), "", newUnit ? unit : old.unit(),
                        newNote ? note : old.note()));
            }
        }
    }

    /**
     * Notes what a legend tells about a series that may come or have come.
     *
     * @param code the series' code
     * @param name its name; empty for none
     * @param unit unit of its figures; empty for none
     * @param note definition or notes; empty for none
     */
    public void legend(String code, String name, String unit, String note) {
        if (legends.size() < MOST_TEXTS) {
            legends.putIfAbsent(code, new SeriesInfo(code, name, unit, note));
        }
    }

    private void applyLegends() {
        legends.forEach((code, legend) -> series.find(code).forEach(number -> {
            nameSeries(number, legend.name());
            describe(number, legend.unit(), legend.note());
        }));
    }

    /**
     * A country by its code.
     *
     * @param code the code
     * @return its number; 0 for the empty text
     */
    public int country(String code) {
        return countries.number(code);
    }

    /**
     * Lets a name stand for a country.
     *
     * @param number the country
     * @param name the name; an empty one is none
     */
    public void nameCountry(int number, String name) {
        countries.name(number, name);
    }

    /**
     * A period, however it is written.
     *
     * @param text as the file has it
     * @return its number; 0 for the empty text
     */
    public int period(String text) {
        Integer known = periodsAsWritten.get(text);
        if (known == null) {
            known = periods.number(Period.of(text).text());
            periodsAsWritten.put(text, known);
        }
        return known;
    }

    /**
     * A period that two columns give.
     *
     * @param year the year
     * @param part the month or quarter
     * @param month whether the part is a month
     * @return its number
     */
    public int period(String year, String part, boolean month) {
        return period(Period.of(year, part, month).text());
    }

    /**
     * A unit or a source.
     *
     * @param text the text
     * @return its number; 0 for the empty text
     */
    public int note(String text) {
        return notes.number(text);
    }

    /**
     * Where a figure stands.
     *
     * @param line its line, from 1
     * @param column number of its column here
     * @param unit number of its unit
     * @param source number of its source
     */
    public record Place(int line, int column, int unit, int source) {
    }

    /**
     * Adds what stands in a cell. Cells that hold no number are kept as such: whoever asks for one is told.
     *
     * @param key the key, of {@link Figures#key}
     * @param text what stands there, without blanks around it
     * @param style how the file writes numbers
     * @param place where it stands
     * @throws DataException where the table becomes too large
     */
    public void figure(long key, String text, NumberStyle style, Place place) throws DataException {
        double value = text.isEmpty() ? Double.NaN : style.parse(text);
        int kept = Double.isNaN(value) && !text.isEmpty() ? kept(text) : 0;
        try {
            figures.add(key, value, kept, place.line, place.column, place.unit, place.source);
        } catch (IOException full) {
            throw new DataException(file, "is too large for the disk's folder of temporary files");
        }
        if (figures.isFull() || isFull()) {
            throw new DataException(file, place.line, 0,
                    "the table is too large: keep only the series that the model reads");
        }
    }

    private boolean isFull() {
        int words = series.size() + countries.size() + periodsAsWritten.size() + notes.size();
        int letters = series.letters() + countries.letters() + periods.letters() + notes.letters();
        return words > MOST_WORDS || letters > MOST_LETTERS;
    }

    private int kept(String text) {
        String part = text.length() <= TEXT_KEPT ? text : text.substring(0, TEXT_KEPT) + "…";
        if (notes.find(part) < 0) {
            texts++;
        }
        return notes.number(texts > MOST_TEXTS ? "…" : part);
    }

    /**
     * Notes that another file was read as a part of the table.
     *
     * @param digest digest of its bytes
     */
    public void part(String digest) {
        parts.add(digest);
    }

    /**
     * Whether no cell came.
     *
     * @return true for a table without cells
     */
    public boolean isEmpty() {
        return figures.size() == 0;
    }

    /**
     * The series that came so far.
     *
     * @return their codes
     */
    public List<String> series() {
        return series.codes();
    }

    @Override
    public void close() throws IOException {
        figures.close();
    }

    /**
     * The table.
     *
     * @param sha256 digest of the file; that of a table of several files is one of all their digests
     * @return the table; nothing may be added any more
     * @throws IOException where the temporary file fails
     */
    public Contents build(String sha256) throws IOException {
        figures.finish();
        applyLegends();
        infos.replaceAll((number, info) -> new SeriesInfo(info.code(), series.name(number), info.unit(), info.note()));
        Provenance provenance = new Provenance(text(Fact.FORMAT), text(Fact.PUBLISHER), text(Fact.TITLE),
                text(Fact.LICENCE), text(Fact.UPDATED), text(Fact.SOURCE));
        String digest = parts.isEmpty() ? sha256 : Digest.of(sha256 + String.join("", parts));
        return new Contents(file, digest, provenance, heads, hasCountries, hasPeriods, series, dimensions, countries,
                periods, notes, List.copyOf(columns), Map.copyOf(infos), figures);
    }

    private String text(Fact fact) {
        return facts.getOrDefault(fact, "");
    }
}
