package org.homeostat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The commands on files of the language. One session serves all: making it takes longer than using it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessionModelsTest {

    private static final String MODEL = """
            unit USD "US dollar"
            dataset figures from "figures.csv" { source "World Bank" licence "CC BY 4.0" vintage "2026-07-01" }
            model Growth {
                parameter capital0 : USD = figures["capital", economy, 2020] [USD]
                /** Assumption: as in 2019. */
                parameter tax "Profit tax" = 27% policy lever 0%..60%
                stock capital "Capital" : USD = capital0 change 5 [%/year] * (1 - tax) * capital
                variable output "Output" : USD/year = capital / 3 [year]
            }
            economy Chile is Growth { code CHL }
            economy Peru "Perú" is Growth { code PER }
            world Two { economies Chile, Peru }
            policy Reform { for Chile from 2022 tax = 40% }
            scenario Baseline "Nothing changes" { world Two; time 2020..2030 }
            scenario High "Chile alone" extends Baseline { apply Reform }
            compare Question "What the reform does" { Baseline, High on output; for Chile, Peru }
            """;

    private final Models models = new SessionModels();

    private Shell shell;
    private String file;

    @BeforeEach
    void project(@TempDir Path folder) throws IOException {
        shell = new Shell(folder, models);
        shell.file("figures.csv", "iso3,year,series,value\nCHL,2020,capital,10\nPER,2020,capital,20\n");
        file = shell.file("two.econ", MODEL);
    }

    @Test
    void checkAndList() {
        assertEquals(ExitCode.FINE, shell.type("check", file), shell.err());
        assertEquals(ExitCode.FINE, shell.type("list", file), shell.err());
        for (String line : List.of("  Peru    Perú", "  Reform", "  High       Chile alone (2020 to 2030)",
                "  tax   Profit tax: 27%, from 0% to 60%; in Chile, Peru")) {
            assertTrue(shell.out().contains(line + "\n"), shell.out());
        }
    }

    @Test
    void theAnswer() {
        assertEquals(ExitCode.FINE, shell.type("run", file), shell.err());
        assertTrue(shell.out().contains("By 2030 \u201cChile alone\u201d puts Chile's output"), shell.out());
        assertTrue(shell.out().contains("Perú: Output, USD/year"), shell.out());
        assertTrue(shell.out().contains("="), shell.out());
    }

    @Test
    void bothEnginesAndAnyThreadsGiveTheSameBytes() throws IOException {
        assertEquals(ExitCode.FINE, shell.type("run", file, "--threads", "1", "--csv", shell.path("a.csv")));
        assertEquals(ExitCode.FINE, shell.type("run", file, "--threads", "4", "--csv", shell.path("b.csv"), "--engine",
                "INTERPRETER"));
        assertEquals(-1, Files.mismatch(Path.of(shell.path("a.csv")), Path.of(shell.path("b.csv"))));
    }

    @Test
    void settingsMoveTheResult() {
        assertEquals(ExitCode.FINE, shell.type("run", file, "--scenario", "Baseline", "--set", "Chile.capital0=30[USD]",
                "--csv", "-"), shell.err());
        assertTrue(shell.out().contains("Baseline,0,Chile,output,2020,10.0,USD/year"), shell.out());
    }

    @Test
    void theReportSaysWhatItRestsOn() throws IOException {
        assertEquals(ExitCode.FINE, shell.type("run", file, "--out", shell.path("out"), "--set", "Chile.tax=30%"),
                shell.err());
        String report = Files.readString(Path.of(shell.path("out")).resolve("report.html"));
        for (String part : List.of("What the reform does", "World Bank", "CC BY 4.0", "policy Reform", "Chile alone",
                "2 figures from figures.csv", "Assumption: as in 2019.", "27%", "In this run: Chile.tax = 30%.")) {
            assertTrue(report.contains(part), part);
        }
    }

    @Test
    void namesThatAreNotInTheFile() {
        assertEquals(ExitCode.USAGE, shell.type("run", file, "--scenario", "Basline"));
        assertTrue(shell.err().contains("Baseline"), shell.err());
        assertEquals(ExitCode.USAGE, shell.type("run", file, "--question", "Quest"));
        assertTrue(shell.err().contains("Question"), shell.err());
        assertEquals(ExitCode.USAGE, shell.type("run", file, "--set", "Chile.tex=3%"));
        assertEquals(1, shell.err().lines().count(), shell.err());
    }

    @Test
    void anExpectationThatFailsIsAnErrorAndTheResultsAreThere() throws IOException {
        String tested = shell.file("tested.econ", MODEL + """
                measure growth "Growth" : % = last(output) / first(output) - 1
                expect Chile.output at 2020 of Baseline within 1% of 4 [USD/year] "a wrong guess"
                expect growth > 0 of High
                ensemble Fan { of High }
                """);
        assertEquals(ExitCode.PROBLEMS, shell.type("check", tested));
        String told = "tested.econ:18:1: error: Chile.output at 2020 of Baseline is 3.333333333 USD/year, 16.67% below the "
                + "4 USD/year expected (tolerance 1%)\n";
        assertTrue(shell.err().endsWith(told), shell.err());
        assertEquals(ExitCode.PROBLEMS, shell.type("run", tested, "--json", shell.path("t.json")));
        assertTrue(shell.err().contains(told), shell.err());
        for (String part : List.of("Measures\n========", "Chile: Growth", "Expectations: 1 of 2 fail", "a wrong guess",
                "ensemble Fan is checked, but this version of Homeostat does not answer such questions yet.")) {
            assertTrue(shell.out().contains(part), shell.out());
        }
        assertTrue(Files.readString(Path.of(shell.path("t.json"))).contains("\"passed\" : false"));
        assertEquals(ExitCode.PROBLEMS, shell.type("run", tested, "--question", "Fan"));
        assertEquals(ExitCode.FINE, shell.type("run", tested, "--set", "Chile.tax=30%"), shell.err());
        shell.type("list", tested);
        assertTrue(shell.out().contains("  growth   Growth: last(output) / first(output) - 1, %\n"), shell.out());
    }

    @Test
    void badFilesAreOneLineEach() throws IOException {
        oneProblem("");
        oneProblem("\u0000\u0001\u0002");
        oneProblem(MODEL.replace("2020] [USD]", "2019] [USD]").replace("economies Chile, Peru", "economies Chile"));
        oneProblem(MODEL.replace("capital / 3 [year]", "capitel / 3 [year]"));
        assertEquals(ExitCode.PROBLEMS, shell.type("check", shell.path("nowhere.econ"), shell.path("")));
        assertEquals(2, shell.err().lines().count(), shell.err());
    }

    private void oneProblem(String text) throws IOException {
        String bad = shell.file("bad.econ", text);
        assertEquals(ExitCode.PROBLEMS, shell.type("run", bad, "--csv", shell.path("none.csv")), shell.err());
        assertTrue(shell.err().matches("[^\n]*bad\\.econ:\\d+:\\d+: error: [^\n]*\n"), shell.err());
        assertTrue(Files.notExists(Path.of(shell.path("none.csv"))));
    }
}
