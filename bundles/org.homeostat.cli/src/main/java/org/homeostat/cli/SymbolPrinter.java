package org.homeostat.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.homeostat.analysis.accounts.SymbolTable;

/** Prints accounts with the names of the formulas. */
final class SymbolPrinter {

    private final PrintStream out;

    SymbolPrinter(PrintStream out) {
        this.out = out;
    }

    void print(SymbolTable accounts) {
        Headings.print(out, accounts.kind().title() + " of model " + accounts.model());
        List<String> head = new ArrayList<>(List.of(""));
        head.addAll(accounts.sectors());
        TextTable table = new TextTable(head);
        for (SymbolTable.Row row : accounts.rows()) {
            List<String> cells = new ArrayList<>(List.of(row.label()));
            row.cells().forEach(cell -> cells.add(cell.isEmpty() ? AccountPrinter.NOTHING : cell));
            table.row(cells);
        }
        table.print(out);
    }
}
