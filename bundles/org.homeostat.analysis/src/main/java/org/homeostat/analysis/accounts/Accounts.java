package org.homeostat.analysis.accounts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.homeostat.analysis.accounts.AccountTable.Kind;

/**
 * The accounts of one economy in one period, after Godley and Lavoie, Monetary Economics (2007), chapter 2: what a
 * sector owns counts positive and what it owes negative in the balance sheet; what it receives and borrows counts
 * positive and what it pays and buys claims for negative in the transaction-flow matrix.
 *
 * @param scenario name of the scenario
 * @param economy name of the economy; empty for the world
 * @param economyLabel what a reader sees for the economy; empty for the world
 * @param period the period
 * @param unit the unit of values; empty without one
 * @param flowUnit the unit of payments; empty without one
 * @param sectors the sectors, name to what a reader sees, in the order of the columns
 * @param claims the instruments
 * @param payments the transactions
 */
public record Accounts(String scenario, String economy, String economyLabel, String period, String unit,
        String flowUnit, Map<String, String> sectors, List<Claim> claims, List<Payment> payments) {

    /** Copies the collections. */
    public Accounts {
        sectors = new LinkedHashMap<>(sectors);
        claims = List.copyOf(claims);
        payments = List.copyOf(payments);
    }

    /** What each sector owns and owes, with its net worth below. */
    public AccountTable balanceSheet() {
        List<AccountRow> rows = new ArrayList<>();
        for (Claim claim : claims) {
            double[] cells = new double[sectors.size()];
            claim.positions().forEach(one -> add(cells, one.sector(), one.issued() ? -one.value() : one.value()));
            rows.add(new AccountRow(claim.name(), claim.label(), cells, !claim.tangible()));
        }
        return table(Kind.BALANCE_SHEET, unit, rows, new AccountRow("", "net worth", sums(rows), false));
    }

    /**
     * Who pays whom, and below it what claims are bought and issued. A thing that nobody owes has no row: it is made by
     * its owner or bought in a transaction.
     */
    public AccountTable transactionFlows() {
        List<AccountRow> rows = new ArrayList<>();
        for (Payment payment : payments) {
            double[] cells = new double[sectors.size()];
            add(cells, payment.payer(), -payment.value());
            add(cells, payment.payee(), payment.value());
            rows.add(new AccountRow(payment.name(), payment.label(), cells, true));
        }
        for (Claim claim : claims) {
            if (!claim.tangible()) {
                double[] cells = new double[sectors.size()];
                claim.positions().forEach(one -> add(cells, one.sector(), one.issued() ? one.change() : -one.change()));
                rows.add(new AccountRow(claim.name(), "change in " + claim.label(), cells, true));
            }
        }
        boolean financed = claims.stream().anyMatch(claim -> !claim.tangible());
        return table(Kind.TRANSACTION_FLOWS, flowUnit, rows, new AccountRow("", "sum", sums(rows), financed));
    }

    private AccountTable table(Kind kind, String shownUnit, List<AccountRow> rows, AccountRow total) {
        return new AccountTable(kind, scenario, economy, economyLabel, period, shownUnit,
                List.copyOf(sectors.values()), rows, total);
    }

    private void add(double[] cells, String sector, double value) {
        int column = List.copyOf(sectors.keySet()).indexOf(sector);
        if (column >= 0) {
            cells[column] += value;
        }
    }

    private double[] sums(List<AccountRow> rows) {
        double[] sums = new double[sectors.size()];
        for (AccountRow row : rows) {
            for (int column = 0; column < sums.length; column++) {
                sums[column] += row.cells()[column];
            }
        }
        return sums;
    }
}
