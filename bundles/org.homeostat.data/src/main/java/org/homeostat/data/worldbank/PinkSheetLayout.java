package org.homeostat.data.worldbank;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.homeostat.data.DataException;
import org.homeostat.data.Frequency;
import org.homeostat.data.Period;
import org.homeostat.data.rows.Row;
import org.homeostat.data.rows.RowLayout;
import org.homeostat.data.rows.RowSink;
import org.homeostat.data.rows.Sheet;
import org.homeostat.data.table.Figures;
import org.homeostat.data.table.NumberStyle;
import org.homeostat.data.table.TableBuilder;
import org.homeostat.data.table.TableBuilder.Fact;

/**
 * The World Bank's commodity prices, the Pink Sheet: titles, then rows of names, of units in brackets and, in most
 * editions, of codes, then a row for each month or year. {@code …} stands for a missing price.
 */
public final class PinkSheetLayout implements RowLayout {

    private static final String CODE = "[A-Za-z][A-Z0-9_]+";

    @Override
    public int head(List<Row> first) {
        boolean titled = first.stream().limit(4).anyMatch(
                row -> row.cell(0).contains("Pink Sheet") || row.cell(0).startsWith("World Bank Commodity Price"));
        for (int index = 1; titled && index < first.size(); index++) {
            Frequency length = Period.of(first.get(index).cell(0)).frequency();
            if (length.supported() && first.get(index).filled() > 1) {
                return index - 1;
            }
        }
        return -1;
    }

    /** What stands above a column. */
    private record Commodity(String name, String unit, String code) {
    }

    @Override
    public RowSink open(List<Row> first, int head, Sheet sheet) {
        TableBuilder table = sheet.table();
        table.fact(Fact.FORMAT, "World Bank Pink Sheet");
        table.fact(Fact.PUBLISHER, "World Bank");
        table.fact(Fact.TITLE, first.get(0).cell(0));
        List<Row> above = first.subList(0, head + 1);
        above.stream().map(row -> row.cell(0)).filter(text -> text.startsWith("Updated on "))
                .forEach(text -> table.fact(Fact.UPDATED, text.substring("Updated on ".length())));
        int width = above.stream().mapToInt(Row::width).max().orElse(0);
        List<Integer> columns = IntStream.range(1, width).filter(column -> !commodity(above, column).code.isEmpty())
                .boxed().toList();
        List<String> earlier = List.copyOf(table.series());
        int[] series = new int[columns.size()];
        int[] places = new int[columns.size()];
        int[] units = new int[columns.size()];
        for (int index = 0; index < series.length; index++) {
            Commodity commodity = commodity(above, columns.get(index));
            String code = earlier.contains(commodity.code) ? commodity.code + " (" + sheet.name() + ")"
                    : commodity.code;
            series[index] = table.series(code);
            table.nameSeries(series[index], commodity.name);
            table.nameSeries(series[index], commodity.name.replaceFirst("[* ]+$", ""));
            table.describe(series[index], commodity.unit, "");
            places[index] = table.column(sheet.file(), columns.get(index) + 1, commodity.name);
            units[index] = table.note(commodity.unit);
        }
        table.shape(columns.stream().map(column -> commodity(above, column).code).toList(), false, true);
        return row -> row(row, sheet, columns, series, places, units);
    }

    private static void row(Row row, Sheet sheet, List<Integer> columns, int[] series, int[] places, int[] units)
            throws DataException {
        if (row.filled() < 2) {
            return;
        }
        int period = sheet.table().period(row.cell(0));
        for (int index = 0; index < series.length; index++) {
            sheet.table().figure(Figures.key(series[index], 0, period), row.cell(columns.get(index)),
                    NumberStyle.PLAIN, new TableBuilder.Place(row.line(), places[index], units[index], 0));
        }
    }

    private static Commodity commodity(List<Row> above, int column) {
        List<String> names = new ArrayList<>();
        String unit = "";
        String code = "";
        for (Row row : above) {
            String text = row.cell(column);
            boolean codes = row == above.get(above.size() - 1) && isCodes(row);
            if (codes) {
                code = text;
            } else if (text.startsWith("(") && text.endsWith(")")) {
                unit = text.substring(1, text.length() - 1);
            } else if (!text.isEmpty()) {
                names.add(text);
            }
        }
        String name = String.join(" ", names);
        return new Commodity(name.isEmpty() ? code : name, unit, code.isEmpty() ? name : code);
    }

    private static boolean isCodes(Row row) {
        return row.cells().stream().map(String::strip).filter(text -> !text.isEmpty())
                .allMatch(text -> text.matches(CODE));
    }
}
