package org.homeostat.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.homeostat.analysis.accounts.AccountRow;
import org.homeostat.analysis.accounts.AccountTable;
import org.homeostat.results.NumberText;

/** Prints balance sheets and transaction flows, sectors across; a dot stands for nothing. */
final class AccountPrinter {

    static final String NOTHING = "·";

    private final PrintStream out;

    AccountPrinter(PrintStream out) {
        this.out = out;
    }

    void print(AccountTable accounts) {
        String place = accounts.economyLabel().isEmpty() ? "" : " of " + accounts.economyLabel();
        String unit = accounts.unit().isEmpty() ? "" : ", " + accounts.unit();
        Headings.print(out, accounts.kind().title() + place + " in " + accounts.period() + " (" + accounts.scenario()
                + ")" + unit);
        List<String> head = new ArrayList<>(List.of(""));
        head.addAll(accounts.sectors());
        head.add("sum");
        TextTable table = new TextTable(head);
        int decimals = NumberText.decimals(
                accounts.rows().stream().flatMapToDouble(row -> Arrays.stream(row.cells())).toArray());
        accounts.rows().forEach(row -> table.row(cells(row, decimals)));
        table.row(cells(accounts.total(), decimals));
        table.print(out);
        for (AccountTable.Gap gap : accounts.gaps()) {
            out.println(
                    (gap.row() ? "row " : "column ") + gap.label() + " doesn't add up: " + NumberText.of(gap.amount())
                            + NumberText.unitBehind(accounts.unit()) + " is left over");
        }
    }

    private static List<String> cells(AccountRow row, int decimals) {
        List<String> cells = new ArrayList<>(List.of(row.label()));
        for (double cell : row.cells()) {
            cells.add(NumberText.isZero(cell, decimals) ? NOTHING : NumberText.signed(cell, decimals));
        }
        cells.add(NumberText.isZero(row.sum(), decimals) ? "0" : NumberText.signed(row.sum(), decimals));
        return cells;
    }
}
