package org.homeostat.data.oecd;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeostat.data.DataException;
import org.homeostat.data.rows.Row;
import org.homeostat.data.rows.RowLayout;
import org.homeostat.data.rows.RowSink;
import org.homeostat.data.rows.Sheet;
import org.homeostat.data.sdmx.Concepts;
import org.homeostat.data.sdmx.KeyedFigures;
import org.homeostat.data.table.NumberStyle;
import org.homeostat.data.table.TableBuilder;
import org.homeostat.data.table.TableBuilder.Fact;

/**
 * An export of OECD.Stat: {@code "LOCATION","Country","SUBJECT","Subject","TIME","Time","Unit Code","Unit",
 * "PowerCode Code","PowerCode",…,"Value","Flag Codes","Flags"}.
 */
public final class OecdStatLayout implements RowLayout {

    private static final Set<String> TIME = Set.of("TIME", "TIME_PERIOD", "YEA", "YEAR", "YR");

    @Override
    public int head(List<Row> first) {
        if (first.isEmpty()) {
            return -1;
        }
        List<String> names = first.get(0).cells().stream().map(String::strip).toList();
        boolean ends = names.contains("Value") && names.contains("Flag Codes") && names.contains("Flags");
        return ends && names.stream().anyMatch(TIME::contains) ? 0 : -1;
    }

    @Override
    public RowSink open(List<Row> first, int at, Sheet sheet) {
        Row head = first.get(at);
        List<String> names = head.cells().stream().map(String::strip).toList();
        TableBuilder table = sheet.table();
        table.fact(Fact.FORMAT, "OECD.Stat export");
        table.fact(Fact.PUBLISHER, "OECD");
        int value = names.indexOf("Value");
        int end = names.contains("Unit Code") ? names.indexOf("Unit Code") : value;
        int unit = names.indexOf("Unit");
        int power = names.indexOf("PowerCode");
        int place = table.column(sheet.file(), value + 1, "Value");
        KeyedFigures figures = new KeyedFigures(table);
        return row -> row(row, sheet, names, end, figures, new TableBuilder.Place(row.line(), place,
                table.note(unit(row.cell(unit), row.cell(power))), 0));
    }

    private static String unit(String unit, String power) {
        return power.isEmpty() || power.equals("Units") ? unit : unit + ", " + power;
    }

    private static void row(Row row, Sheet sheet, List<String> names, int end, KeyedFigures figures,
            TableBuilder.Place place) throws DataException {
        if (row.cells().size() != names.size()) {
            throw sheet.problem(row.line(),
                    "this line has " + row.cells().size() + " fields, the first line has " + names.size());
        }
        Map<String, String> codes = new LinkedHashMap<>();
        StringBuilder title = new StringBuilder();
        String time = "";
        String country = "";
        for (int column = 0; column + 1 < end; column += 2) {
            String id = names.get(column);
            if (TIME.contains(id)) {
                time = row.cell(column);
                continue;
            }
            codes.put(id, row.cell(column));
            if (Concepts.country(List.of(id)) == 0) {
                country = row.cell(column + 1);
            } else {
                title.append(title.isEmpty() ? "" : ", ").append(row.cell(column + 1));
            }
        }
        KeyedFigures.Key key = figures.key(codes, "");
        sheet.table().nameSeries(key.series(), title.toString());
        sheet.table().nameCountry(key.country(), country);
        figures.add(key, time, row.cell(names.indexOf("Value")), NumberStyle.PLAIN, place);
    }
}
