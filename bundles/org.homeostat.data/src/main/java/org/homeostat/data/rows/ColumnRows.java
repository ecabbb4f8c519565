package org.homeostat.data.rows;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.homeostat.data.DataException;
import org.homeostat.data.table.Figures;
import org.homeostat.data.table.NumberStyle;
import org.homeostat.data.table.TableBuilder;

/** The rows of a table whose columns are known. */
public final class ColumnRows implements RowSink {

    /** {@code GDP (current US$) [NY.GDP.MKTP.CD]}: a name with its code. */
    private static final Pattern NAME_AND_CODE = Pattern.compile("(.+?)\\s*\\[([A-Z0-9]+(?:[._][A-Z0-9]+)+)\\]");

    private final Sheet sheet;
    private final TableBuilder table;
    private final Columns columns;
    private final NumberStyle style;
    private final boolean hasNotesBelow;
    private final Set<String> missing;
    /** For each column of figures: its number in the table, and that of the series, country or period in its head. */
    private final int[] places;
    private final int[] heads;

    /**
     * Rows of a table.
     *
     * @param sheet what is read
     * @param columns its columns
     * @param style how it writes numbers
     * @param hasNotesBelow whether short lines at the end are notes; otherwise each line must be as long as the head
     */
    public ColumnRows(Sheet sheet, Columns columns, NumberStyle style, boolean hasNotesBelow) {
        this(sheet, columns, style, hasNotesBelow, Set.of());
    }

    /**
     * Rows of a table that says itself what stands for a missing figure.
     *
     * @param sheet what is read
     * @param columns its columns
     * @param style how it writes numbers
     * @param hasNotesBelow whether short lines at the end are notes; otherwise each line must be as long as the head
     * @param missing texts that are no figures, even where they look like numbers
     */
    public ColumnRows(Sheet sheet, Columns columns, NumberStyle style, boolean hasNotesBelow, Set<String> missing) {
        this.missing = missing;
        this.sheet = sheet;
        this.table = sheet.table();
        this.columns = columns;
        this.style = style;
        this.hasNotesBelow = hasNotesBelow;
        table.shape(columns.names().stream().filter(name -> !name.isEmpty()).toList(),
                !columns.country().isEmpty() || columns.kind() == Columns.Kind.COUNTRY,
                columns.period() >= 0 || columns.kind() == Columns.Kind.PERIOD);
        List<Integer> figures = columns.figures();
        places = figures.stream()
                .mapToInt(column -> table.column(sheet.file(), column + 1, columns.names().get(column))).toArray();
        heads = figures.stream().mapToInt(column -> head(columns.names().get(column))).toArray();
    }

    private int head(String name) {
        return switch (columns.kind()) {
            case VALUE -> 0;
            case SERIES -> series(name);
            case COUNTRY -> table.country(name);
            case PERIOD -> table.period(name);
        };
    }

    private int series(String name) {
        Matcher coded = NAME_AND_CODE.matcher(name);
        if (!coded.matches()) {
            return table.series(name);
        }
        int series = table.series(coded.group(2));
        table.nameSeries(series, coded.group(1));
        table.nameSeries(series, name);
        return series;
    }

    @Override
    public void row(Row row) throws DataException {
        if (sheet.isText() && row.cells().size() != columns.names().size()) {
            int width = row.width();
            if (hasNotesBelow && width <= 2) {
                return;
            }
            if (!hasNotesBelow || width > columns.names().size() || row.cells().size() < columns.names().size() - 1) {
                throw sheet.problem(row.line(), "this line has " + row.cells().size() + " fields, the first line has "
                        + columns.names().size());
            }
        }
        if ((!sheet.isText() || hasNotesBelow) && row.filled() < 2) {
            return;
        }
        figures(row);
    }

    private void figures(Row row) throws DataException {
        int series = 0;
        if (!columns.series().isEmpty()) {
            series = table.series(row.cell(columns.series().get(0)));
            for (int other = 1; other < columns.series().size(); other++) {
                table.nameSeries(series, row.cell(columns.series().get(other)));
            }
        } else if (columns.kind() != Columns.Kind.SERIES) {
            series = table.series("value");
        }
        int country = 0;
        if (!columns.country().isEmpty()) {
            country = table.country(row.cell(columns.country().get(0)));
            for (int other = 1; other < columns.country().size(); other++) {
                table.nameCountry(country, row.cell(columns.country().get(other)));
            }
        }
        int period = columns.period() < 0 ? 0 : period(row);
        int unit = table.note(unit(row));
        int source = table.note(row.cell(columns.source()));
        String lastActual = row.cell(columns.lastActual());
        boolean estimates = columns.kind() == Columns.Kind.PERIOD && lastActual.matches("\\d{4}");
        for (int index = 0; index < heads.length; index++) {
            long key = switch (columns.kind()) {
                case VALUE -> Figures.key(series, country, period);
                case SERIES -> Figures.key(heads[index], country, period);
                case COUNTRY -> Figures.key(series, heads[index], period);
                case PERIOD -> Figures.key(series, country, heads[index]);
            };
            String text = row.cell(columns.figures().get(index));
            table.figure(key, text, missing.contains(text) ? NumberStyle.NONE : style,
                    new TableBuilder.Place(row.line(), places[index], unit,
                            estimates && isAfter(index, lastActual) ? estimate(lastActual) : source));
        }
        if (series > 0) {
            table.describe(series, unit(row), row.cell(columns.note()));
        }
    }

    private boolean isAfter(int index, String lastActual) {
        return columns.names().get(columns.figures().get(index)).compareTo(lastActual) > 0;
    }

    private int estimate(String lastActual) {
        return table.note("estimate: actual figures end in " + lastActual);
    }

    private String unit(Row row) {
        String unit = row.cell(columns.unit());
        String scale = row.cell(columns.scale());
        return scale.isEmpty() || scale.equals("Units") ? unit : unit.isEmpty() ? scale : unit + ", " + scale;
    }

    private int period(Row row) {
        String period = sheet.period(row.cell(columns.period()));
        if (columns.part() < 0) {
            return table.period(period);
        }
        boolean month = columns.names().get(columns.part()).equalsIgnoreCase("month");
        return table.period(period, row.cell(columns.part()), month);
    }
}
