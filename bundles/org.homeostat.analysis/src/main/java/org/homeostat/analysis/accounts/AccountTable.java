package org.homeostat.analysis.accounts;

import java.util.ArrayList;
import java.util.List;

/**
 * A balance sheet or a transaction-flow matrix in one period, sectors across.
 *
 * @param kind which of the two
 * @param scenario name of the scenario
 * @param economy name of the economy; empty for the world
 * @param economyLabel what a reader sees for the economy; empty for the world
 * @param period the period
 * @param unit the unit of all figures; empty without one
 * @param sectors what a reader sees for the sectors
 * @param rows instruments or transactions, the changes of instruments behind them
 * @param total the sums of the columns
 */
public record AccountTable(Kind kind, String scenario, String economy, String economyLabel, String period, String unit,
        List<String> sectors, List<AccountRow> rows, AccountRow total) {

    /** A difference from nothing that is no larger than this, relative to the largest figure, is rounding. */
    private static final double ROUNDING = 1e-9;

    /** The two tables. */
    public enum Kind {
        /** Who owns and owes what, at the end of the period. */
        BALANCE_SHEET("Balance sheet"),
        /** Who pays whom in the period, and what the money comes from and goes into. */
        TRANSACTION_FLOWS("Transaction flows");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** What a reader sees. */
        public String title() {
            return title;
        }
    }

    /**
     * A row or a column that should add up to nothing and doesn't.
     *
     * @param row whether it is a row
     * @param name name of the instrument or transaction; empty for a sector
     * @param label what a reader sees for it
     * @param amount what it adds up to
     */
    public record Gap(boolean row, String name, String label, double amount) {
    }

    /** Copies the lists. */
    public AccountTable {
        sectors = List.copyOf(sectors);
        rows = List.copyOf(rows);
    }

    /** What doesn't add up, rows first. */
    public List<Gap> gaps() {
        double largest = 0;
        for (AccountRow row : rows) {
            for (double cell : row.cells()) {
                largest = Math.max(largest, Math.abs(cell));
            }
        }
        List<Gap> gaps = new ArrayList<>();
        for (AccountRow row : rows) {
            if (row.balanced() && Math.abs(row.sum()) > ROUNDING * largest) {
                gaps.add(new Gap(true, row.name(), row.label(), row.sum()));
            }
        }
        for (int sector = 0; total.balanced() && sector < sectors.size(); sector++) {
            if (Math.abs(total.cells()[sector]) > ROUNDING * largest) {
                gaps.add(new Gap(false, "", sectors.get(sector), total.cells()[sector]));
            }
        }
        return gaps;
    }
}
