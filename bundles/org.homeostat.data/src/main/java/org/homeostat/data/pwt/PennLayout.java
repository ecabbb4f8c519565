package org.homeostat.data.pwt;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

/** The data and the legend of the Penn World Table, in its workbook's sheets or as text. */
public final class PennLayout implements RowLayout {

    /** Variables of which every edition has one or another. */
    private static final Set<String> VARIABLES = Set.of("rgdpe", "rgdpna", "rgdpo", "cgdpe", "cgdpo", "rgdpl", "cgdp",
            "rgdpch", "rgdp");
    /** {@code Real GDP at constant 2017 national prices (in mil. 2017US$)}. */
    private static final Pattern UNIT = Pattern.compile("(.*?)\\s*\\((in [^()]*|[^()]*=1)\\)");

    @Override
    public int head(List<Row> first) {
        for (int index = 0; index < Math.min(first.size(), 6); index++) {
            Set<String> names = names(first.get(index));
            if (isLegend(first.get(index)) || isTitle(first.get(index)) || isData(names)) {
                return index;
            }
        }
        return -1;
    }

    private static Set<String> names(Row row) {
        return row.cells().stream().map(Columns::plain).collect(Collectors.toSet());
    }

    private static boolean isData(Set<String> names) {
        return names.contains("year") && (names.contains("countrycode") || names.contains("isocode"))
                && names.stream().anyMatch(VARIABLES::contains);
    }

    private static boolean isTitle(Row row) {
        return row.cell(0).startsWith("Penn World Table") && row.filled() == 1;
    }

    private static boolean isLegend(Row row) {
        return row.cell(0).equals("Variable name") && row.cell(1).equals("Variable definition");
    }

    @Override
    public RowSink open(List<Row> first, int head, Sheet sheet) throws DataException {
        if (isLegend(first.get(head))) {
            return row -> legend(row, sheet);
        }
        if (isTitle(first.get(head))) {
            sheet.table().fact(Fact.TITLE, first.get(head).cell(0));
            return row -> {
                if (row.cell(0).contains("Creative Commons")) {
                    sheet.table().fact(Fact.LICENCE, row.cell(0));
                }
            };
        }
        sheet.table().fact(Fact.FORMAT, "Penn World Table");
        sheet.table().fact(Fact.PUBLISHER, "Groningen Growth and Development Centre");
        sheet.table().fact(Fact.TITLE, "Penn World Table");
        return new ColumnRows(sheet, Columns.of(sheet.file(), first.get(head)), NumberStyle.PLAIN, false);
    }

    private static void legend(Row row, Sheet sheet) {
        Matcher unit = UNIT.matcher(row.cell(1));
        if (unit.matches()) {
            sheet.table().legend(row.cell(0), unit.group(1), unit.group(2).replaceFirst("^in ", ""), row.cell(1));
        } else {
            sheet.table().legend(row.cell(0), row.cell(1), "", "");
        }
    }
}
