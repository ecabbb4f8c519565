package org.homeostat.session.accounts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.homeostat.analysis.accounts.AccountTable.Kind;
import org.homeostat.analysis.accounts.SymbolTable;
import org.homeostat.compiler.Places;
import org.homeostat.model.econ.BinaryExpression;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.Instrument;
import org.homeostat.model.econ.ModelType;
import org.homeostat.model.econ.Transaction;
import org.homeostat.session.accounts.SectorBook.Holding;

/** The accounts of a model with the names of its formulas in place of figures. */
public final class Symbols {

    private final ModelType model;
    private final SectorBook book;
    private final List<String> names;

    /** The accounts of a model. */
    public Symbols(ModelType model) {
        this.model = model;
        book = new SectorBook(model);
        names = List.copyOf(book.sectors().keySet());
    }

    /** Balance sheet and transaction flows; the balance sheet only if there are instruments, nothing without sectors. */
    public List<SymbolTable> tables() {
        List<SymbolTable> tables = new ArrayList<>();
        if (!names.isEmpty() && !book.instruments().isEmpty()) {
            tables.add(table(Kind.BALANCE_SHEET, book.instruments().stream().map(this::holding).toList()));
        }
        List<SymbolTable.Row> flows = new ArrayList<>(book.transactions().stream().map(this::payment).toList());
        book.instruments().stream().filter(Symbols::isClaim).map(this::change).forEach(flows::add);
        if (!flows.isEmpty()) {
            tables.add(table(Kind.TRANSACTION_FLOWS, flows));
        }
        return tables;
    }

    private SymbolTable table(Kind kind, List<SymbolTable.Row> rows) {
        return new SymbolTable(kind, model.getName(), List.copyOf(book.sectors().values()), rows);
    }

    private SymbolTable.Row holding(Instrument instrument) {
        List<String> cells = cells();
        for (Holding holding : SectorBook.holdings(instrument)) {
            add(cells, holding.sector(), (holding.issued() ? "-" : "+") + price(instrument) + factor(holding.amount()));
        }
        return new SymbolTable.Row(SectorBook.label(instrument), cells);
    }

    private SymbolTable.Row change(Instrument instrument) {
        List<String> cells = cells();
        for (Holding holding : SectorBook.holdings(instrument)) {
            add(cells, holding.sector(), (holding.issued() ? "+" : "-") + price(instrument) + "\u0394"
                    + factor(holding.amount()));
        }
        return new SymbolTable.Row("change in " + SectorBook.label(instrument), cells);
    }

    private SymbolTable.Row payment(Transaction transaction) {
        List<String> cells = cells();
        add(cells, transaction.getPayer().getName(), "-" + transaction.getName());
        add(cells, transaction.getPayee().getName(), "+" + transaction.getName());
        return new SymbolTable.Row(SectorBook.label(transaction), cells);
    }

    private static boolean isClaim(Instrument instrument) {
        return SectorBook.holdings(instrument).stream().anyMatch(Holding::issued);
    }

    private List<String> cells() {
        return new ArrayList<>(Collections.nCopies(names.size(), ""));
    }

    private void add(List<String> cells, String sector, String text) {
        int column = names.indexOf(sector);
        if (column >= 0) {
            cells.set(column, cells.get(column).isEmpty() ? text : cells.get(column) + " " + text);
        }
    }

    private static String price(Instrument instrument) {
        return instrument.getPrice() == null ? "" : factor(instrument.getPrice()) + "\u00b7";
    }

    private static String factor(Expression formula) {
        String text = Places.text(formula);
        return formula instanceof BinaryExpression ? "(" + text + ")" : text;
    }
}
