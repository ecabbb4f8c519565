package org.homeostat.analysis.accounts;

import java.util.List;
import org.homeostat.analysis.accounts.AccountTable.Kind;

/**
 * A balance sheet or a transaction-flow matrix with the names of the formulas in place of figures.
 *
 * @param kind which of the two
 * @param model name of the model that economies are of
 * @param sectors what a reader sees for the sectors
 * @param rows the rows
 */
public record SymbolTable(Kind kind, String model, List<String> sectors, List<Row> rows) {

    /**
     * One row.
     *
     * @param label what a reader sees for the instrument or transaction
     * @param cells one for each sector, {@code +wages}; empty where the sector has no part in it
     */
    public record Row(String label, List<String> cells) {

        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** Copies the lists. */
    public SymbolTable {
        sectors = List.copyOf(sectors);
        rows = List.copyOf(rows);
    }
}
