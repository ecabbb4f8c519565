package org.homeostat.data.plain;

import java.util.List;
import org.homeostat.data.DataException;
import org.homeostat.data.rows.ColumnRows;
import org.homeostat.data.rows.Columns;
import org.homeostat.data.rows.Row;
import org.homeostat.data.rows.RowLayout;
import org.homeostat.data.rows.RowSink;
import org.homeostat.data.rows.Sheet;
import org.homeostat.data.table.NumberStyle;
import org.homeostat.data.table.TableBuilder.Fact;

/** A table of no particular publisher. The first row that can be a head is the head, so that titles may stand above. */
public final class PlainLayout implements RowLayout {

    @Override
    public int head(List<Row> first) {
        for (int index = 0; index < first.size(); index++) {
            if (isHead(first.get(index))) {
                return index;
            }
        }
        return -1;
    }

    private static boolean isHead(Row row) {
        try {
            return row.filled() > 1 && Columns.of("", row).figures().size() > 0;
        } catch (DataException noHead) {
            return false;
        }
    }

    @Override
    public RowSink open(List<Row> first, int head, Sheet sheet) throws DataException {
        Columns columns = Columns.of(sheet.file(), first.get(Math.max(0, head)));
        sheet.table().fact(Fact.FORMAT, sheet.isText() ? "CSV" : "Excel");
        if (head > 0) {
            sheet.table().fact(Fact.TITLE, first.get(0).cell(0));
        }
        return new ColumnRows(sheet, columns, NumberStyle.PLAIN, false);
    }
}
