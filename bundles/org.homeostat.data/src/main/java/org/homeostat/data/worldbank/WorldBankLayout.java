package org.homeostat.data.worldbank;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
 * The World Bank's bulk downloads: the data's source and the day of its last update, then a head of
 * {@code Country Name, Country Code, Indicator Name, Indicator Code} and the years; each line ends with a comma.
 */
public final class WorldBankLayout implements RowLayout {

    private static final Set<String> HEAD = Set.of("countryname", "countrycode", "indicatorname", "indicatorcode");

    @Override
    public int head(List<Row> first) {
        for (int index = 0; index < Math.min(first.size(), 8); index++) {
            if (names(first.get(index)).containsAll(HEAD)) {
                return index;
            }
        }
        return -1;
    }

    static Set<String> names(Row row) {
        return row.cells().stream().map(Columns::plain).collect(Collectors.toSet());
    }

    @Override
    public RowSink open(List<Row> first, int head, Sheet sheet) throws DataException {
        sheet.table().fact(Fact.FORMAT, sheet.isText() ? "World Bank CSV" : "World Bank Excel");
        sheet.table().fact(Fact.PUBLISHER, "World Bank");
        for (Row above : first.subList(0, head)) {
            switch (Columns.plain(above.cell(0))) {
                case "datasource" -> sheet.table().fact(Fact.TITLE, above.cell(1));
                case "lastupdateddate" -> sheet.table().fact(Fact.UPDATED, sheet.period(above.cell(1)));
                default -> {
                    continue;
                }
            }
        }
        if (sheet.isText()) {
            Companions.read(sheet);
        }
        return new ColumnRows(sheet, Columns.of(sheet.file(), first.get(head)), NumberStyle.PLAIN, true);
    }
}
