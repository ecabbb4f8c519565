package org.homeostat.data.worldbank;

import java.util.List;
import java.util.Set;
import org.homeostat.data.DataException;
import org.homeostat.data.rows.ColumnRows;
import org.homeostat.data.rows.Columns;
import org.homeostat.data.rows.Row;
import org.homeostat.data.rows.RowLayout;
import org.homeostat.data.rows.RowSink;
import org.homeostat.data.rows.Sheet;
import org.homeostat.data.table.NumberStyle;
import org.homeostat.data.table.TableBuilder.Fact;

/**
 * What the World Bank's DataBank exports: years as {@code 1990 [YR1990]} or series as
 * {@code GDP (current US$) [NY.GDP.MKTP.CD]} in the head, {@code ..} for missing, and below the figures two lines with
 * the database and the day of its last update.
 */
public final class DataBankLayout implements RowLayout {

    @Override
    public int head(List<Row> first) {
        for (int index = 0; index < Math.min(first.size(), 4); index++) {
            Set<String> names = WorldBankLayout.names(first.get(index));
            boolean years = names.contains("seriescode") && first.get(index).cells().stream()
                    .anyMatch(cell -> cell.contains("[YR"));
            boolean series = names.containsAll(Set.of("time", "timecode"))
                    && first.get(index).cells().stream().anyMatch(cell -> cell.strip().endsWith("]"));
            if (years || series) {
                return index;
            }
        }
        return -1;
    }

    @Override
    public RowSink open(List<Row> first, int head, Sheet sheet) throws DataException {
        sheet.table().fact(Fact.FORMAT, "World Bank DataBank export");
        sheet.table().fact(Fact.PUBLISHER, "World Bank");
        RowSink figures = new ColumnRows(sheet, Columns.of(sheet.file(), first.get(head)), NumberStyle.PLAIN, true);
        return row -> {
            if (row.filled() < 3) {
                note(row.cell(0), sheet);
            } else {
                figures.row(row);
            }
        };
    }

    private static void note(String text, Sheet sheet) {
        int colon = text.indexOf(':');
        if (colon > 0 && text.startsWith("Data from database")) {
            sheet.table().fact(Fact.TITLE, text.substring(colon + 1));
        } else if (colon > 0 && text.startsWith("Last Updated")) {
            sheet.table().fact(Fact.UPDATED, text.substring(colon + 1));
        }
    }
}
