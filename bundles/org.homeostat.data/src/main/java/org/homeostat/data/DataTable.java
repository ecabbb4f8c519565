package org.homeostat.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.homeostat.data.format.Formats;
import org.homeostat.data.table.Contents;
import org.homeostat.data.table.Figure;
import org.homeostat.data.table.Figures;

/**
 * A table of figures by series, country and period, opened from a file in any of the formats that publishers use.
 * Whatever the file looks like, it looks the same from here; how keys are written is told in the package's description.
 * Safe for several threads.
 */
public final class DataTable {

    private final Contents contents;
    private final Keys keys;

    private DataTable(Contents contents) {
        this.contents = contents;
        this.keys = new Keys(contents);
    }

    /**
     * Opens a file.
     *
     * @param file the file; messages name it as it is given here
     * @return its table
     * @throws DataException where it is missing, empty, broken, hostile, too large or no table of figures
     */
    public static DataTable open(Path file) throws DataException {
        return open(file, file.toString());
    }

    /**
     * Opens a file.
     *
     * @param file the file
     * @param shown the name that messages use for it, mostly the path as the model writes it
     * @return its table
     * @throws DataException where it is missing, empty, broken, hostile, too large or no table of figures
     */
    public static DataTable open(Path file, String shown) throws DataException {
        return new DataTable(Formats.read(file, shown));
    }

    /**
     * One figure.
     *
     * @param series code, name or key of the series; null or empty where the file has only one
     * @param country code or name of the country; null or empty where the file has only one, or no countries
     * @param period year or period, {@code 2019}, {@code 2019Q1}, {@code 2019M01}; null or empty where there is only one
     * @return the figure
     * @throws DataException where there is none, it is no number, the key fits several, or two lines of the file
     *             contradict each other
     */
    public Cell cell(String series, String country, String period) throws DataException {
        String place = country == null ? "" : country;
        String time = period == null ? "" : Period.of(period.strip()).text();
        Keys.Key key = keys.find(series == null ? "" : series, place, time);
        int periodNumber = keys.period(key, time);
        Figure figure = periodNumber < 0 ? null
                : contents.figures().get(Figures.key(key.series(), key.country(), periodNumber));
        if (figure == null) {
            throw keys.noPeriod(key, time);
        }
        return cell(figure, key.text(time));
    }

    private Cell cell(Figure figure, String key) throws DataException {
        if (figure.contradicted() > 0) {
            throw at(figure, "has two figures for " + key + ", here and in line " + figure.contradicted());
        }
        Contents.Column column = contents.columns().get(figure.column());
        if (figure.isEmpty()) {
            throw at(figure, "the column " + column.name() + " is empty for " + key);
        }
        if (Double.isNaN(figure.value())) {
            String text = contents.notes().text(figure.text());
            throw at(figure, "the column " + column.name() + " holds \"" + text + "\" for " + key
                    + (Missing.isMarker(text) ? ": the figure is missing" : ", which is not a plain number"));
        }
        return new Cell(figure.value(), figure.line(), column.number(), contents.notes().text(figure.unit()),
                contents.notes().text(figure.source()));
    }

    private DataException at(Figure figure, String what) {
        Contents.Column column = contents.columns().get(figure.column());
        return new DataException(column.file(), figure.line(), column.number(), what);
    }

    /**
     * One figure of a year.
     *
     * @param series code, name or key of the series
     * @param country code or name of the country
     * @param year the year
     * @return the figure
     * @throws DataException where there is none, it is no number, the key fits several, or two lines of the file
     *             contradict each other
     */
    public Cell cell(String series, String country, int year) throws DataException {
        return cell(series, country, Integer.toString(year));
    }

    /**
     * All figures of a series.
     *
     * @param series code, name or key of the series; null or empty where the file has only one
     * @param country code or name of the country; null or empty where the file has only one, or no countries
     * @return the figures in the order of time
     * @throws DataException where there are none, the key fits several, or two lines of the file contradict each other
     */
    public TimeSeries series(String series, String country) throws DataException {
        Keys.Key key = keys.find(series == null ? "" : series, country == null ? "" : country, "");
        Map<Period, Figure> figures = new TreeMap<>();
        for (Figure figure : contents.figures().row(key.series(), key.country())) {
            figures.put(Period.of(contents.periods().text(Figures.period(figure.key()))), figure);
        }
        List<Observation> observations = new ArrayList<>();
        List<Period> gaps = new ArrayList<>();
        for (Map.Entry<Period, Figure> entry : figures.entrySet()) {
            if (Double.isNaN(entry.getValue().value())) {
                gaps.add(entry.getKey());
            } else {
                observations.add(new Observation(entry.getKey(),
                        cell(entry.getValue(), key.text(entry.getKey().text()))));
            }
        }
        List<Frequency> lengths = observations.stream().map(one -> one.period().frequency()).distinct().toList();
        return new TimeSeries(contents.series().code(key.series()), contents.countries().code(key.country()), lengths,
                observations, gaps);
    }

    /**
     * What the file tells about a series.
     *
     * @param series code, name or key of the series
     * @return its name, unit and notes
     * @throws DataException where there is no such series
     */
    public SeriesInfo info(String series) throws DataException {
        return info(keys.find(series));
    }

    private SeriesInfo info(int series) {
        String name = contents.series().name(series);
        SeriesInfo more = contents.infos().get(series);
        String code = keys.shortest(series);
        return more == null ? new SeriesInfo(code, name, "", "")
                : new SeriesInfo(code, name, more.unit(), more.note());
    }

    /**
     * The series of the file.
     *
     * @return one entry a series, in the order of the file; the code is the shortest sure key of it
     */
    public List<SeriesInfo> series() {
        return IntStream.rangeClosed(1, contents.series().codes().size()).mapToObj(this::info).toList();
    }

    /**
     * The countries of the file.
     *
     * @return their names by their codes, in the order of the file; an empty name where the file has none
     */
    public Map<String, String> countries() {
        Map<String, String> names = new LinkedHashMap<>();
        List<String> codes = contents.countries().codes();
        for (int number = 1; number <= codes.size(); number++) {
            names.put(codes.get(number - 1), contents.countries().name(number));
        }
        return names;
    }

    /**
     * Where the table comes from, as far as the file tells.
     *
     * @return format, publisher, title, licence, day of update
     */
    public Provenance provenance() {
        return contents.provenance();
    }

    /**
     * The file's name as messages use it.
     *
     * @return the name
     */
    public String file() {
        return contents.file();
    }

    /**
     * Digest of the file's bytes.
     *
     * @return 64 hexadecimal digits in lower case
     */
    public String sha256() {
        return contents.sha256();
    }
}
