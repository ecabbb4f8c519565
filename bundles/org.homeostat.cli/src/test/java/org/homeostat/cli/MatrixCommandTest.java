package org.homeostat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Balance sheets and transaction flows as they are printed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MatrixCommandTest {

    private static final String MODEL = """
            model Sim {
              sector households "Households"
              sector government "Government"
              variable cash starts 0 = cash[-1] + 12
              instrument money "Money" : government -> households = cash
            }
            economy Closed is Sim
            world W { economies Closed }
            scenario Baseline { world W; time 2020..2022 }
            """;

    private final Models models = new SessionModels();

    private Shell shell;
    private String file;

    @BeforeEach
    void project(@TempDir Path folder) throws IOException {
        shell = new Shell(folder, models);
        file = shell.file("sim.econ", MODEL);
    }

    @Test
    void bothTables() {
        assertEquals(ExitCode.FINE, shell.type("matrix", file, "--at", "2021"), shell.err());
        assertEquals("""
                Balance sheet of Closed in 2021 (Baseline)
                ==========================================
                           Households  Government  sum
                --------------------------------------
                Money          +24.00      -24.00    0
                net worth      +24.00      -24.00    0

                Transaction flows of Closed in 2021 (Baseline)
                ==============================================
                                 Households  Government  sum
                --------------------------------------------
                change in Money      -12.00      +12.00    0
                sum                  -12.00      +12.00    0
                column Households doesn't add up: -12.00 is left over
                column Government doesn't add up: 12.00 is left over
                """, shell.out());
    }

    @Test
    void namesOfFormulas() {
        assertEquals(ExitCode.FINE, shell.type("matrix", file, "--symbols"), shell.err());
        assertTrue(shell.out().contains("Money       +cash       -cash\n"), shell.out());
        assertTrue(shell.out().contains("Transaction flows of model Sim\n"), shell.out());
    }

    @Test
    void oneFigureARow() throws IOException {
        String csv = "table,scenario,economy,period,row,sector,value,unit\n"
                + "Balance sheet,Baseline,Closed,2022,Money,Households,36.0,\n";
        assertEquals(ExitCode.FINE, shell.type("matrix", file, "--csv", "-"));
        assertTrue(shell.out().startsWith(csv), shell.out());
        assertEquals(ExitCode.FINE, shell.type("matrix", file, "--csv", shell.path("m.csv")));
        assertTrue(Files.readString(Path.of(shell.path("m.csv"))).startsWith(csv));
        assertTrue(shell.err().startsWith("written: "), shell.err());
    }

    @Test
    void whatCanNotBeMeant() throws IOException {
        assertEquals(ExitCode.USAGE, shell.type("matrix", file, "--at", "2050"));
        assertEquals("--at 2050: error: the scenario runs from 2020 to 2022\n", shell.err());
        assertEquals(ExitCode.USAGE, shell.type("matrix", file, "--economy", "Open"));
        assertEquals(ExitCode.PROBLEMS, shell.type("matrix", shell.file("bad.econ", "model {")));
        assertEquals(ExitCode.FINE, shell.type("matrix", shell.file("none.econ", "model M { variable x = 1 }")));
        assertTrue(shell.out().endsWith("no model with sectors, so there are no accounts\n"), shell.out());
    }
}
