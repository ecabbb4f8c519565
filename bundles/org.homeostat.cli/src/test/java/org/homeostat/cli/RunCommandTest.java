package org.homeostat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.homeostat.engine.Backend;
import org.homeostat.session.RunRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunCommandTest {

    @TempDir
    Path folder;

    private Shell shell;
    private String file;

    @BeforeEach
    void shell() throws IOException {
        shell = new Shell(folder);
        file = shell.file("a.econ", "");
    }

    @Test
    void aTableOfTheAnswer() {
        assertEquals(ExitCode.FINE, shell.type("run", file));
        assertTrue(shell.out().startsWith("What it does (Question)\n=======================\n"), shell.out());
        assertTrue(
                shell.out().contains(
                        "By 2023 \u201cThe reform\u201d puts Chile's output 1.5% below \u201cNothing changes\u201d"),
                shell.out());
        assertTrue(shell.out().contains("  The reform"), shell.out());
        assertTrue(shell.out().contains("-1.50%"), shell.out());
        assertTrue(shell.out().lines().allMatch(line -> line.length() <= 110), shell.out());
        assertEquals("", shell.err());
    }

    @Test
    void oneScreenWhereThereIsMuch() throws IOException {
        shell.type("run", shell.file("b.econ", "many"));
        assertTrue(shell.out().lines().count() <= 40, shell.out());
        assertTrue(shell.out().contains("Not shown: 24 more variables and economies."), shell.out());
        assertTrue(shell.out().contains("--csv FILE"), shell.out());
    }

    @Test
    void whereNothingIsAsked() throws IOException {
        assertEquals(ExitCode.FINE, shell.type("run", shell.file("b.econ", "unasked")));
        assertTrue(shell.out().startsWith("What the scenarios give\n"), shell.out());
    }

    @Test
    void allOptions() {
        assertEquals(ExitCode.FINE,
                shell.type("run", "--scenario", "Baseline", "Reform", file, "--question", "Question",
                        "--set", "Chile.profitTax=30%", "--set", "Chile.x=1", "--seed", "7", "--threads", "3",
                        "--engine",
                        "interpreter"));
        assertEquals(List.of(new RunRequest(List.of("Baseline", "Reform"), List.of("Question"),
                List.of("Chile.profitTax=30%", "Chile.x=1"), OptionalLong.of(7), 3, Backend.INTERPRETER)),
                shell.models().requests());
    }

    @Test
    void filesAndNothingElse() throws IOException {
        assertEquals(ExitCode.FINE,
                shell.type("run", file, "--csv", shell.path("r.csv"), "--json", shell.path("r.json"),
                        "--out", shell.path("out")));
        assertEquals(List.of("a.econ", "out", "r.csv", "r.json"), shell.files());
        assertEquals(-1, Files.mismatch(folder.resolve("r.csv"), folder.resolve("out/results.csv")));
        assertEquals(-1, Files.mismatch(folder.resolve("r.json"), folder.resolve("out/answers.json")));
        String report = Files.readString(folder.resolve("out/report.html"));
        assertTrue(report.contains("Chile: profit tax to 35%") && report.contains("./homeostat run"), report);
        assertTrue(report.contains("5 %/year") && report.contains("mobility of capital"), report);
        assertTrue(shell.err().contains("written: " + folder.resolve("r.csv")), shell.err());
    }

    @Test
    void resultsOnStandardOutputStandAlone() {
        assertEquals(ExitCode.FINE, shell.type("run", file, "--csv", "-"));
        assertTrue(shell.out().startsWith("scenario,draw,") && shell.out().lines().count() == 31, shell.out());
        assertEquals(ExitCode.FINE, shell.type("run", file, "--json", "-"));
        assertTrue(shell.out().startsWith("{") && shell.out().endsWith("}\n"), shell.out());
        assertEquals(ExitCode.USAGE, shell.type("run", file, "--json", "-", "--csv", "-"));
    }

    @Test
    void aRunThatFailsLeavesNothing() throws IOException {
        String fails = shell.file("b.econ", "fails Division by zero");
        assertEquals(ExitCode.PROBLEMS, shell.type("run", fails, "--csv", shell.path("r.csv"), "--out",
                shell.path("out")));
        assertEquals("b.econ:3:5: error: Division by zero\n", shell.err());
        assertEquals("", shell.out());
        assertEquals(List.of("a.econ", "b.econ"), shell.files());
    }

    @Test
    void aModelWithErrorsIsNotRun() throws IOException {
        assertEquals(ExitCode.PROBLEMS, shell.type("run", shell.file("b.econ", "error Unknown name")));
        assertEquals(List.of(), shell.models().requests());
        assertEquals(ExitCode.PROBLEMS, shell.type("run", shell.path("nowhere.econ")));
    }

    @Test
    void whatCanNotBeMeant() {
        String words = folder.toString();
        usage("--set needs NAME=VALUE, as in Chile.profitTax=30%, not Chile.profitTax", "--set", "Chile.profitTax");
        usage("--threads must be 1 or more, not 0", "--threads", "0");
        usage("--csv " + words + " is a folder: name a file in it", "--csv", words);
        usage("Invalid value for option '--seed': 'x' is not a long", "--seed", "x");
        usage("A name is missing behind --scenario", "--scenario");
        assertEquals(ExitCode.USAGE, shell.type("run", file, "--set", "Peru.x=1"));
        assertEquals("--set Peru.x=1: error: no such parameter\n", shell.err());
    }

    @Test
    void placesThatCanNotBeWrittenToAreSaidBeforeTheRun() throws IOException {
        assertEquals(ExitCode.PROBLEMS, shell.type("run", file, "--csv", shell.path("no/where.csv")));
        assertEquals("homeostat: " + shell.path("no/where.csv") + " can't be made: there is no folder "
                + shell.path("no") + "\n", shell.err());
        Files.createDirectory(folder.resolve("mine"));
        Files.writeString(folder.resolve("mine/thesis.tex"), "x");
        assertEquals(ExitCode.PROBLEMS, shell.type("run", file, "--out", shell.path("mine")));
        assertTrue(shell.err().contains("it holds thesis.tex, which is not from an earlier run"), shell.err());
        assertEquals(List.of(), shell.models().requests());
    }

    private void usage(String message, String... words) {
        String[] all = new String[words.length + 2];
        all[0] = "run";
        all[1] = file;
        System.arraycopy(words, 0, all, 2, words.length);
        assertEquals(ExitCode.USAGE, shell.type(all));
        assertEquals("homeostat: " + message, shell.err().lines().findFirst().orElseThrow());
        assertFalse(shell.err().contains("\tat "), shell.err());
    }
}
