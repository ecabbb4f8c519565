package org.homeostat.data.xlsx;

import java.io.IOException;
import java.util.List;
import org.homeostat.data.DataException;
import org.homeostat.data.format.DataFile;
import org.homeostat.data.format.DataFormat;
import org.homeostat.data.rows.RowLayout;
import org.homeostat.data.table.TableBuilder;

/**
 * A workbook of Excel from 2007 on (ECMA-376), by its zip archive. The older binary kind is told and refused. The
 * library that reads workbooks isn't loaded before there is one.
 */
public final class WorkbookFormat implements DataFormat {

    private final List<RowLayout> layouts;

    /**
     * Workbooks in some layouts.
     *
     * @param layouts in the order they are asked
     */
    public WorkbookFormat(List<RowLayout> layouts) {
        this.layouts = List.copyOf(layouts);
    }

    @Override
    public boolean matches(DataFile file) {
        return file.startsWith('P', 'K', 3, 4) || file.startsWith('P', 'K', 5, 6)
                || file.startsWith(0xd0, 0xcf, 0x11, 0xe0);
    }

    @Override
    public void read(DataFile file, TableBuilder table) throws DataException, IOException {
        if (file.startsWith(0xd0)) {
            throw file.problem("is an Excel file of the old binary kind: save it as .xlsx or as CSV");
        }
        ArchiveGuard.check(file);
        new WorkbookSheets(file, layouts, table).read();
    }
}
