package org.homeostat.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.homeostat.analysis.accounts.AccountRow;
import org.homeostat.analysis.accounts.AccountTable;
import org.homeostat.results.NumberText;

/** Balance sheets and transaction flows. */
final class AccountsSection {

    private final List<AccountTable> tables;

    AccountsSection(List<AccountTable> tables) {
        this.tables = tables;
    }

    boolean isThere() {
        return !tables.isEmpty();
    }

    void write(Html html) {
        if (!isThere()) {
            return;
        }
        html.open("section", "id", "accounts").element("h2", "Who owns, owes and pays what");
        tables.forEach(table -> table(html, table));
        html.close();
    }

    private static void table(Html html, AccountTable accounts) {
        List<String> heads = new ArrayList<>(List.of(accounts.unit()));
        heads.addAll(accounts.sectors());
        heads.add("sum");
        String place = accounts.economyLabel().isEmpty() ? "" : " of " + accounts.economyLabel();
        HtmlTable table = new HtmlTable(html, "summary", accounts.kind().title() + place + " in " + accounts.period()
                + ", " + accounts.scenario(), heads);
        double[] all = accounts.rows().stream().flatMapToDouble(row -> Arrays.stream(row.cells())).toArray();
        int decimals = NumberText.decimals(all);
        accounts.rows().forEach(row -> table.row(cells(row, decimals)));
        table.row(cells(accounts.total(), decimals));
        table.close();
        for (AccountTable.Gap gap : accounts.gaps()) {
            html.element("p", gap.label() + " doesn't add up: " + NumberText.of(gap.amount()) + " is left over.",
                    "class",
                    "note");
        }
    }

    private static List<String> cells(AccountRow row, int decimals) {
        List<String> cells = new ArrayList<>(List.of(row.label()));
        for (double cell : row.cells()) {
            cells.add(NumberText.isZero(cell, decimals) ? "" : NumberText.signed(cell, decimals));
        }
        cells.add(NumberText.isZero(row.sum(), decimals) ? "0" : NumberText.signed(row.sum(), decimals));
        return cells;
    }
}
