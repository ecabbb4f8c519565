package org.homeostat.analysis.accounts;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Balance sheets and transaction flows as a table with one figure a row, for a spreadsheet. */
public final class AccountsCsv {

    private static final List<String> COLUMNS = List.of("table", "scenario", "economy", "period", "row", "sector",
            "value", "unit");

    private AccountsCsv() {
    }

    /**
     * The table as text; a line is ended by a line feed.
     *
     * @param tables the tables
     * @return a line for each figure that is not zero, and for each total
     */
    public static String text(List<AccountTable> tables) {
        StringBuilder out = new StringBuilder(line(COLUMNS));
        for (AccountTable table : tables) {
            Stream.concat(table.rows().stream(), Stream.of(table.total())).forEach(row -> {
                for (int sector = 0; sector < row.cells().length; sector++) {
                    if (row.cells()[sector] != 0 || row == table.total()) {
                        out.append(line(List.of(table.kind().title(), table.scenario(),
                                table.economy().isEmpty() ? "world" : table.economy(), table.period(), row.label(),
                                table.sectors().get(sector), Double.toString(row.cells()[sector]), table.unit())));
                    }
                }
            });
        }
        return out.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(AccountsCsv::quote).collect(Collectors.joining(",")) + "\n";
    }

    private static String quote(String cell) {
        return cell.matches("[^\",\r\n]*") ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
