package org.homeostat.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.homeostat.analysis.accounts.AccountRow;
import org.homeostat.analysis.accounts.AccountTable;
import org.homeostat.analysis.accounts.SymbolTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Balance sheets and transaction flows: model SIM of Godley and Lavoie (2007), and what breaks in it. */
class AccountsTest {

    private static final String SIM = """
            unit EUR
            model Sim {
              parameter spending : EUR/year = 20 [EUR/year]
              sector households "Households"
              sector firms "Firms"
              sector government "Government"
              transaction consumption "Consumption" : households -> firms = 0.6 * disposable + 0.4 [1/year] * cash[-1]
              transaction purchases "Purchases" : government -> firms = spending
              transaction wages "Wages" : firms -> households : EUR/year = consumption + purchases
              transaction taxes "Taxes" : households -> government = 20% * wages
              variable disposable : EUR/year = wages - taxes
              variable cash "Cash" : EUR starts 0 = cash[-1] + (disposable - consumption) * dt
              variable owed : EUR starts 0 = owed[-1] + (purchases - taxes) * dt
              instrument money "Money" { issued by government = owed  held by households = cash }
            }
            economy Closed "A closed economy" is Sim
            world W { economies Closed }
            scenario Baseline { world W; time 1957..1960 }
            """;

    @TempDir
    Path folder;

    private static AccountRequest at(String period) {
        return new AccountRequest(Optional.empty(), Optional.empty(),
                period.isEmpty() ? Optional.empty() : Optional.of(period));
    }

    private List<AccountTable> tables(String model, String period) throws RunFailedException {
        CheckedFile file = Example.of(folder, model).check();
        assertEquals(List.of(), file.problems().stream().filter(Problem::isError).toList());
        return Example.SESSION.accounts(file, at(period), Progress.NONE);
    }

    @Test
    void simAddsUpInEveryPeriod() throws RunFailedException {
        for (String period : List.of("1957", "1958", "1960", "")) {
            List<AccountTable> tables = tables(SIM, period);
            assertEquals(2, tables.size());
            assertEquals(List.of(), tables.get(0).gaps());
            assertEquals(List.of(), tables.get(1).gaps());
            assertEquals(period.isEmpty() ? "1960" : period, tables.get(0).period());
        }
        AccountTable flows = tables(SIM, "1957").get(1);
        assertEquals("EUR/year", flows.unit());
        assertEquals(List.of("Households", "Firms", "Government"), flows.sectors());
        AccountRow consumption = flows.rows().get(0);
        assertArrayEquals(new double[] {-18.461538461538463, 18.461538461538463, 0}, consumption.cells(), 1e-12);
        AccountRow change = flows.rows().get(4);
        assertEquals("change in Money", change.label());
        assertArrayEquals(new double[] {-12.307692307692307, 0, 12.307692307692307}, change.cells(), 1e-12);
    }

    @Test
    void aSectorThatDoesNotAddUpIsNamed() throws RunFailedException {
        AccountTable flows = tables(
                SIM.replace("(disposable - consumption) * dt", "(disposable - consumption) * dt / 2"),
                "1957").get(1);
        assertEquals(List.of("change in Money", "Households"),
                flows.gaps().stream().map(AccountTable.Gap::label).toList());
        assertEquals(6.153846153846153, flows.gaps().get(0).amount(), 1e-12);
    }

    @Test
    void anOpeningThatWasPublishedWrongIsAWarningAtTheInstrument() {
        CheckedFile file = Example
                .of(folder, SIM.replace("cash \"Cash\" : EUR starts 0", "cash \"Cash\" : EUR starts 0.5 [EUR]"))
                .check();
        assertEquals(List.of(), file.problems());
        List<Problem> told = Example.SESSION.test(file, Progress.NONE).problems();
        assertEquals(List.of("the balance sheet of A closed economy in 1957 doesn't add up: what is held of money is "
                + "0.5000 EUR more than what is issued"), told.stream().map(Problem::message).toList());
        assertEquals(14, told.get(0).line());
        assertEquals(Severity.WARNING, told.get(0).severity());
        assertEquals(List.of(), Example.SESSION.test(Example.of(folder, SIM).check(), Progress.NONE).problems());
    }

    @Test
    void stocksAndPricesAndThingsThatNobodyOwes() throws RunFailedException {
        List<AccountTable> tables = tables("""
                unit EUR
                model Bank {
                  sector bank
                  sector firm
                  stock loan : EUR = 100 [EUR] change 10 [EUR/year]
                  variable price = 2 + (time - 2020 [year]) / 1 [year]
                  instrument loans "Loans" : firm -> bank = loan
                  instrument shares at price { issued by firm = 5 [EUR] held by bank = 5 [EUR] }
                  instrument machines { held by firm = 80 [EUR] }
                }
                economy Home is Bank
                world W { economies Home }
                scenario S { world W; time 2020..2022 }
                """, "");
        assertEquals("2021", tables.get(0).period());
        assertArrayEquals(new double[] {110, -110}, tables.get(0).rows().get(0).cells());
        assertArrayEquals(new double[] {15, -15}, tables.get(0).rows().get(1).cells());
        assertArrayEquals(new double[] {0, 80}, tables.get(0).rows().get(2).cells());
        assertArrayEquals(new double[] {125, -45}, tables.get(0).total().cells());
        assertEquals(List.of("change in Loans", "change in shares"),
                tables.get(1).rows().stream().map(AccountRow::label).toList());
        assertArrayEquals(new double[] {-10, 10}, tables.get(1).rows().get(0).cells());
        assertArrayEquals(new double[] {0, 0}, tables.get(1).rows().get(1).cells());
    }

    @Test
    void namesInPlaceOfFigures() {
        List<SymbolTable> tables = Example.SESSION.symbols(Example.of(folder, SIM).check());
        assertEquals(List.of("+cash", "", "-owed"), tables.get(0).rows().get(0).cells());
        assertEquals(List.of("-consumption", "+consumption", ""), tables.get(1).rows().get(0).cells());
        assertEquals(List.of("-\u0394cash", "", "+\u0394owed"), tables.get(1).rows().get(4).cells());
        assertEquals(List.of(), Example.SESSION.symbols(Example.of(folder, "model M { variable x = 1 }").check()));
    }

    @Test
    void aRunHasThoseOfItsFirstScenarioWithItsSettings() {
        List<AccountTable> tables = Example.of(folder, SIM).run("Closed.spending=40[EUR/year]").answers().accounts();
        assertEquals(2, tables.size());
        assertEquals("Baseline", tables.get(0).scenario());
        assertArrayEquals(new double[] {0, 40, -40}, tables.get(1).rows().get(1).cells());
    }

    @Test
    void whatIsNotThere() {
        CheckedFile file = Example.of(folder, SIM).check();
        assertEquals("--at 1970: error: the scenario runs from 1957 to 1960", failure(file, at("1970")));
        assertEquals("--scenario Best: error: there is no scenario Best; there are Baseline",
                failure(file, new AccountRequest(Optional.of("Best"), Optional.empty(), Optional.empty())));
        assertEquals("--economy Open: error: there is no economy of this name with sectors; there are Closed",
                failure(file, new AccountRequest(Optional.empty(), Optional.of("Open"), Optional.empty())));
    }

    private static String failure(CheckedFile file, AccountRequest request) {
        return assertThrows(RunFailedException.class, () -> Example.SESSION.accounts(file, request, Progress.NONE))
                .problems().get(0).toString();
    }
}
