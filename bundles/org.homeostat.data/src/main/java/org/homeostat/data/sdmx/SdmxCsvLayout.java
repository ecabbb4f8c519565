package org.homeostat.data.sdmx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.homeostat.data.DataException;
import org.homeostat.data.rows.Row;
import org.homeostat.data.rows.RowLayout;
import org.homeostat.data.rows.RowSink;
import org.homeostat.data.rows.Sheet;
import org.homeostat.data.table.NumberStyle;
import org.homeostat.data.table.TableBuilder;
import org.homeostat.data.table.TableBuilder.Fact;

/**
 * SDMX-CSV 1.0 ({@code DATAFLOW, dimensions, OBS_VALUE, attributes}) and 2.0 ({@code STRUCTURE, STRUCTURE_ID, ACTION,
 * …}), with any separator and with or without labels. Behind semicolons a comma in a number is a decimal one, as the
 * standard has it for languages that write so. Rows that delete figures are left out.
 */
public final class SdmxCsvLayout implements RowLayout {

    @Override
    public int head(List<Row> first) {
        return !first.isEmpty() && SdmxCsvHead.isHead(first.get(0)) ? 0 : -1;
    }

    @Override
    public RowSink open(List<Row> first, int at, Sheet sheet) throws DataException {
        SdmxCsvHead head = SdmxCsvHead.of(first.get(at), first.subList(at + 1, first.size()));
        if (head.measures().isEmpty()) {
            throw sheet.problem(first.get(at).line(), "there is no column OBS_VALUE: these are metadata, not figures");
        }
        boolean second = head.names().get(0).equals("STRUCTURE");
        sheet.table().fact(Fact.FORMAT, second ? "SDMX-CSV 2.0" : "SDMX-CSV 1.0");
        return new Rows(sheet, head, first.get(at).cells().size());
    }

    /** The rows below a head. */
    private static final class Rows implements RowSink {

        private final Sheet sheet;
        private final TableBuilder table;
        private final SdmxCsvHead head;
        private final int width;
        private final KeyedFigures figures;
        private final NumberStyle style;
        private final int[] places;

        Rows(Sheet sheet, SdmxCsvHead head, int width) {
            this.sheet = sheet;
            this.table = sheet.table();
            this.head = head;
            this.width = width;
            this.figures = new KeyedFigures(table);
            this.style = sheet.separator() == ';' ? NumberStyle.DECIMAL_COMMA : NumberStyle.PLAIN;
            this.places = head.measures().stream()
                    .mapToInt(column -> table.column(sheet.file(), column + 1, head.names().get(column))).toArray();
        }

        @Override
        public void row(Row row) throws DataException {
            if (row.width() > width || sheet.isText() && row.cells().size() < width - 1) {
                throw sheet.problem(row.line(),
                        "this line has " + row.cells().size() + " fields, the first line has " + width);
            }
            if (code(row, head.column("ACTION")).equals("D")) {
                return;
            }
            facts(row);
            Map<String, String> values = new LinkedHashMap<>();
            for (int column : head.dimensions()) {
                values.put(head.names().get(column), code(row, column));
            }
            String unit = Concepts.unit(code(row, head.column("UNIT_MEASURE", "UNIT", "unit")),
                    code(row, head.column("UNIT_MULT", "UNIT_MULTIPLIER")));
            String title = title(row);
            for (int index = 0; index < places.length; index++) {
                if (places.length > 1) {
                    values.put("MEASURE", head.names().get(head.measures().get(index)));
                }
                KeyedFigures.Key key = figures.key(values, title);
                nameCountry(row, key);
                table.describe(key.series(), unit, "");
                figures.add(key, code(row, head.time()), row.cell(head.measures().get(index)), style,
                        new TableBuilder.Place(row.line(), places[index], table.note(unit), 0));
            }
        }

        private void facts(Row row) {
            String structure = row.cell(head.names().get(0).equals("STRUCTURE") ? head.column("STRUCTURE_ID")
                    : head.column("DATAFLOW"));
            String id = structure.split(": ", 2)[0];
            int colon = id.indexOf(':');
            table.fact(Fact.PUBLISHER, colon > 0 ? id.substring(0, colon) : "");
            table.fact(Fact.TITLE, row.cell(head.column("STRUCTURE_NAME")));
            table.fact(Fact.TITLE, structure.substring(id.equals(structure) ? 0 : id.length() + 2));
            table.fact(Fact.UPDATED, row.cell(head.column("LAST UPDATE", "LAST_UPDATE")));
        }

        private String title(Row row) {
            String title = row.cell(head.column("TITLE_COMPL", "TITLE", "SERIES_NAME"));
            if (!title.isEmpty() || !head.labelled() && head.labels().isEmpty()) {
                return title;
            }
            return head.dimensions().stream().map(column -> label(row, column)).filter(label -> !label.isEmpty())
                    .collect(Collectors.joining(", "));
        }

        private void nameCountry(Row row, KeyedFigures.Key key) {
            int country = Concepts.country(head.dimensions().stream().map(head.names()::get).toList());
            if (country >= 0) {
                table.nameCountry(key.country(), label(row, head.dimensions().get(country)));
            }
        }

        private String code(Row row, int column) {
            String cell = row.cell(column);
            int colon = head.labelled() ? cell.indexOf(": ") : -1;
            return colon > 0 ? cell.substring(0, colon) : cell;
        }

        private String label(Row row, int column) {
            String cell = row.cell(column);
            int colon = head.labelled() ? cell.indexOf(": ") : -1;
            return colon > 0 ? cell.substring(colon + 2)
                    : head.labels().containsKey(column) ? row.cell(head.labels().get(column)) : "";
        }
    }
}
