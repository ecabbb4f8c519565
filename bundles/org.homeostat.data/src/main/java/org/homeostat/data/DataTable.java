package org.homeostat.data;

import java.nio.file.Path;
import java.util.List;

/**
 * A table of figures by series, country and period. Tidy files (a column {@code series}, a column {@code value}) and
 * wide ones (a column for each series, country or year) look the same from here.
 */
public final class DataTable {

    private final String file;
    private final String sha256;
    private final Columns columns;
    private final Vocabulary names;
    private final Vocabulary notes;
    private final Figures figures;

    DataTable(String file, String sha256, Columns columns, Vocabulary names, Vocabulary notes, Figures figures) {
        this.file = file;
        this.sha256 = sha256;
        this.columns = columns;
        this.names = names;
        this.notes = notes;
        this.figures = figures;
    }

    /**
     * Opens a CSV file.
     *
     * @param file the file; messages name it as it is given here
     * @return its table
     * @throws DataException where it is missing, empty, binary, not UTF-8, ragged, too large or no table of figures
     */
    public static DataTable open(Path file) throws DataException {
        return open(file, file.toString());
    }

    /**
     * Opens a CSV file.
     *
     * @param file the file
     * @param shown the name that messages use for it, mostly the path as the model writes it
     * @return its table
     * @throws DataException where it is missing, empty, binary, not UTF-8, ragged, too large or no table of figures
     */
    public static DataTable open(Path file, String shown) throws DataException {
        return TableReader.read(file, shown);
    }

    /**
     * One figure.
     *
     * @param series name of the series
     * @param country code of the country as the file writes it; null or empty for a table without countries
     * @param period year or period, {@code 2019}, {@code 2019Q1}, {@code 2019M01}; null or empty for a table without
     * @return the figure
     * @throws DataException where there is none, it is no number, or two lines of the file contradict each other
     */
    public Cell cell(String series, String country, String period) throws DataException {
        String place = country == null ? "" : country;
        String time = period == null ? "" : PeriodText.normal(period);
        int row = find(series, place, time);
        if (row < 0) {
            throw Missing.explain(this, series, place, time);
        }
        String key = Missing.key(series, place, time);
        if (figures.conflict(row) > 0) {
            throw at(row, "has two figures for " + key + ", here and in line " + figures.conflict(row));
        }
        if (figures.isEmpty(row)) {
            throw at(row, "the column " + columnName(row) + " is empty for " + key);
        }
        if (Double.isNaN(figures.value(row))) {
            throw at(row, "the column " + columnName(row) + " holds \"" + figures.text(row) + "\" for " + key
                    + ", which is not a plain number");
        }
        return new Cell(figures.value(row), figures.line(row), figures.column(row), notes.text(figures.unit(row)),
                notes.text(figures.source(row)));
    }

    /**
     * One figure of a year.
     *
     * @param series name of the series
     * @param country code of the country as the file writes it; null or empty for a table without countries
     * @param year the year
     * @return the figure
     * @throws DataException where there is none, it is no number, or two lines of the file contradict each other
     */
    public Cell cell(String series, String country, int year) throws DataException {
        return cell(series, country, Integer.toString(year));
    }

    /**
     * The file's name as messages use it.
     *
     * @return the name
     */
    public String file() {
        return file;
    }

    /**
     * Digest of the file's bytes.
     *
     * @return 64 hexadecimal digits in lower case
     */
    public String sha256() {
        return sha256;
    }

    private int find(String series, String country, String period) {
        int seriesNumber = names.find(series);
        int countryNumber = names.find(country);
        int periodNumber = names.find(period);
        return seriesNumber <= 0 || countryNumber < 0 || periodNumber < 0 ? -1
                : figures.row(Figures.key(seriesNumber, countryNumber, periodNumber));
    }

    private DataException at(int row, String what) {
        return new DataException(file, figures.line(row), figures.column(row), what);
    }

    private String columnName(int row) {
        return columns.names().get(figures.column(row) - 1);
    }

    Columns columns() {
        return columns;
    }

    Vocabulary names() {
        return names;
    }

    Figures figures() {
        return figures;
    }

    /** The names of all series, in the file's order. */
    List<String> series() {
        return figures.all(figures::series).mapToObj(names::text).toList();
    }
}
