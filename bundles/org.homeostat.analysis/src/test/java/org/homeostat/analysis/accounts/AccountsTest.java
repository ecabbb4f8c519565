package org.homeostat.analysis.accounts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.homeostat.analysis.accounts.AccountTable.Gap;
import org.homeostat.analysis.accounts.Claim.Position;
import org.junit.jupiter.api.Test;

/** Model SIM of Godley and Lavoie (2007) in its second period, and what goes wrong when figures are written by hand. */
class AccountsTest {

    private static final Map<String, String> SECTORS = new LinkedHashMap<>();

    static {
        SECTORS.put("households", "Households");
        SECTORS.put("firms", "Firms");
        SECTORS.put("government", "Government");
    }

    @Test
    void simAddsUp() {
        AccountTable sheet = sim(12.3).balanceSheet();
        assertEquals(List.of("Households", "Firms", "Government"), sheet.sectors());
        assertArrayEquals(new double[] {12.3, 0, -12.3}, sheet.rows().get(0).cells());
        assertArrayEquals(new double[] {12.3, 0, -12.3}, sheet.total().cells());
        assertEquals(List.of(), sheet.gaps());
        AccountTable flows = sim(12.3).transactionFlows();
        assertEquals(List.of("Consumption", "Government spending", "Wages", "Taxes", "change in Money"),
                flows.rows().stream().map(AccountRow::label).toList());
        assertArrayEquals(new double[] {-18.5, 18.5, 0}, flows.rows().get(0).cells());
        assertArrayEquals(new double[] {-12.3, 0, 12.3}, flows.rows().get(4).cells());
        assertEquals(List.of(), flows.gaps());
    }

    @Test
    void whatDoesNotAddUpIsNamed() {
        AccountTable flows = sim(12).transactionFlows();
        assertEquals(2, flows.gaps().size());
        assertEquals("column Households 0.3, column Government -0.3", told(flows.gaps()));
        Claim bills = new Claim("bills", "Bills", List.of(new Position("government", true, 100, 0),
                new Position("households", false, 99.999, 0)));
        AccountTable sheet = with(List.of(bills), List.of()).balanceSheet();
        assertEquals("row Bills -0.001", told(sheet.gaps()));
    }

    @Test
    void whatNobodyOwesIsWealthAndNoFlow() {
        Claim capital = new Claim("capital", "Capital", List.of(new Position("firms", false, 200, 10)));
        Accounts accounts = with(List.of(capital), List.of());
        assertEquals(List.of(), accounts.balanceSheet().gaps());
        assertEquals(200, accounts.balanceSheet().total().sum());
        assertEquals(List.of(), accounts.transactionFlows().rows());
    }

    @Test
    void paymentsWithoutAnyClaimNeedNotAddUpByColumn() {
        Accounts accounts = with(List.of(), List.of(new Payment("wages", "Wages", "firms", "households", 5)));
        assertEquals(List.of(), accounts.transactionFlows().gaps());
    }

    private static Accounts sim(double saved) {
        Claim money = new Claim("money", "Money", List.of(new Position("government", true, saved, saved),
                new Position("households", false, saved, saved)));
        return with(List.of(money), List.of(new Payment("consumption", "Consumption", "households", "firms", 18.5),
                new Payment("spending", "Government spending", "government", "firms", 20),
                new Payment("wages", "Wages", "firms", "households", 38.5),
                new Payment("taxes", "Taxes", "households", "government", 7.7)));
    }

    private static Accounts with(List<Claim> claims, List<Payment> payments) {
        return new Accounts("Baseline", "Home", "Home", "2", "", "", SECTORS, claims, payments);
    }

    private static String told(List<Gap> gaps) {
        return gaps.stream().map(gap -> (gap.row() ? "row " : "column ") + gap.label() + " "
                + Math.round(gap.amount() * 1e6) / 1e6).reduce((one, other) -> one + ", " + other).orElse("");
    }
}
