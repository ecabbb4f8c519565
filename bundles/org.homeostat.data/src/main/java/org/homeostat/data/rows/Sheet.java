package org.homeostat.data.rows;

import java.nio.file.Path;
import java.time.LocalDate;
import org.homeostat.data.DataException;
import org.homeostat.data.table.TableBuilder;

/**
 * A text file, or a sheet of a workbook.
 *
 * @param file the file, as messages name it
 * @param path where it is
 * @param name the sheet; empty for text
 * @param separator what stands between the columns of text; a comma for sheets
 * @param table takes its figures
 */
public record Sheet(String file, Path path, String name, char separator, TableBuilder table) {

    private static final LocalDate EXCEL_ZERO = LocalDate.of(1899, 12, 30);

    /**
     * Whether this is text, where each line has as many columns as its head; sheets leave empty cells out.
     *
     * @return false for a sheet of a workbook
     */
    public boolean isText() {
        return name.isEmpty();
    }

    /**
     * A period as a cell has it. Workbooks keep days as numbers, counted from the end of 1899.
     *
     * @param cell the cell
     * @return the period; an ISO day for a day of a workbook
     */
    public String period(String cell) {
        return !isText() && cell.matches("[2-7]\\d{4}(\\.0+)?")
                ? EXCEL_ZERO.plusDays(Integer.parseInt(cell.substring(0, 5))).toString()
                : cell;
    }

    /**
     * A problem at a line.
     *
     * @param line the line, from 1
     * @param what what is wrong
     * @return the problem
     */
    public DataException problem(int line, String what) {
        return new DataException(file, line, 0, isText() ? what : "sheet " + name + ": " + what);
    }
}
