package org.homeostat.data.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.homeostat.data.DataException;
import org.homeostat.data.format.DataFile;
import org.homeostat.data.rows.Row;
import org.homeostat.data.rows.RowLayout;
import org.homeostat.data.rows.RowSink;
import org.homeostat.data.rows.Sheet;
import org.homeostat.data.rows.TextFormat;
import org.homeostat.data.table.TableBuilder;

/** The sheets of a workbook, row by row. */
final class WorkbookSheets {

    private static final int MOST_COLUMNS = 4096;

    private final DataFile file;
    private final List<RowLayout> layouts;
    private final TableBuilder table;

    WorkbookSheets(DataFile file, List<RowLayout> layouts, TableBuilder table) {
        this.file = file;
        this.layouts = layouts;
        this.table = table;
    }

    void read() throws DataException {
        List<String> skipped = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.path().toFile());
                Stream<org.dhatim.fastexcel.reader.Sheet> sheets = workbook.getSheets()) {
            for (org.dhatim.fastexcel.reader.Sheet sheet : sheets.toList()) {
                try (Stream<org.dhatim.fastexcel.reader.Row> rows = sheet.openStream()) {
                    if (!sheet(rows.iterator(), new Sheet(file.shown(), file.path(), sheet.getName(), ',', table))) {
                        skipped.add(sheet.getName());
                    }
                }
            }
        } catch (RuntimeException | IOException broken) {
            // the reader reports what is wrong inside of a workbook in exceptions of many kinds
            throw file.problem("is a broken Excel file");
        }
        if (table.isEmpty() && !skipped.isEmpty()) {
            throw file.problem("has no sheet that is a table of figures; it has the sheets "
                    + String.join(", ", skipped.subList(0, Math.min(skipped.size(), 12))));
        }
    }

    private boolean sheet(Iterator<org.dhatim.fastexcel.reader.Row> rows, Sheet sheet) throws DataException {
        List<Row> first = new ArrayList<>();
        while (rows.hasNext() && first.size() < TextFormat.FIRST) {
            row(rows.next(), sheet).ifPresent(first::add);
        }
        Optional<RowLayout> layout = layouts.stream().filter(one -> one.head(first) >= 0).findFirst();
        if (layout.isEmpty()) {
            return false;
        }
        int head = layout.get().head(first);
        RowSink sink = layout.get().open(first, head, sheet);
        for (Row row : first.subList(head + 1, first.size())) {
            sink.row(row);
        }
        while (rows.hasNext()) {
            Optional<Row> row = row(rows.next(), sheet);
            if (row.isPresent()) {
                sink.row(row.get());
            }
        }
        return true;
    }

    private static Optional<Row> row(org.dhatim.fastexcel.reader.Row row, Sheet sheet) throws DataException {
        int width = row.getCellCount();
        if (width > MOST_COLUMNS) {
            throw sheet.problem(row.getRowNum(), "there are more than " + MOST_COLUMNS + " columns");
        }
        List<String> cells = new ArrayList<>(width);
        boolean empty = true;
        for (int column = 0; column < width; column++) {
            Cell cell = row.getCell(column);
            String text = cell == null || cell.getText() == null ? "" : cell.getText();
            empty &= text.isBlank();
            cells.add(text);
        }
        return empty ? Optional.empty() : Optional.of(new Row(row.getRowNum(), cells));
    }
}
