package org.homeostat.data.imf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 * The World Economic Outlook: a row for each country (or group of countries) and subject, a column for each year,
 * {@code n/a} and {@code --} for missing, commas between thousands, and a footer that names the edition.
 */
public final class WeoLayout implements RowLayout {

    private static final Pattern FOOTER = Pattern
            .compile("International Monetary Fund, (World Economic Outlook[^,]*), (\\w+ \\d{4})\\W*");

    @Override
    public int head(List<Row> first) {
        for (int index = 0; index < Math.min(first.size(), 4); index++) {
            List<String> names = first.get(index).cells().stream().map(Columns::plain).toList();
            if (names.contains("weosubjectcode") && (names.contains("iso") || names.contains("country")
                    || names.contains("weocountrycode") || names.contains("weocountrygroupcode")
                    || names.contains("countrygroupname"))) {
                return index;
            }
        }
        return -1;
    }

    @Override
    public RowSink open(List<Row> first, int head, Sheet sheet) throws DataException {
        sheet.table().fact(Fact.FORMAT, "IMF World Economic Outlook");
        sheet.table().fact(Fact.PUBLISHER, "International Monetary Fund");
        Columns columns = Columns.of(sheet.file(), first.get(head));
        ColumnRows figures = new ColumnRows(sheet, columns, NumberStyle.THOUSANDS, true);
        int descriptor = index(columns, "subjectdescriptor");
        int code = index(columns, "weosubjectcode");
        return row -> {
            Matcher footer = FOOTER.matcher(row.cell(0));
            if (footer.matches()) {
                sheet.table().fact(Fact.TITLE, footer.group(1));
                sheet.table().fact(Fact.UPDATED, footer.group(2));
            } else if (row.filled() > 2) {
                figures.row(row);
                String name = row.cell(descriptor);
                String unit = row.cell(columns.unit());
                if (!name.isEmpty() && !unit.isEmpty()) {
                    sheet.table().nameSeries(sheet.table().series(row.cell(code)), name + " (" + unit + ")");
                }
            }
        };
    }

    private static int index(Columns columns, String name) {
        List<String> plain = new ArrayList<>(columns.names().stream().map(Columns::plain).toList());
        return plain.indexOf(name);
    }

    @Override
    public boolean mayBeWestern() {
        return true;
    }
}
