package org.homeostat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void shell() {
        shell = new Shell(folder);
    }

    @Test
    void aFineFile() throws IOException {
        String file = shell.file("a.econ", "");
        assertEquals(ExitCode.FINE, shell.type("check", file));
        assertEquals(file + ": no problems\n", shell.out());
        assertEquals("", shell.err());
    }

    @Test
    void problemsGoToStandardErrorOneALine() throws IOException {
        String file = shell.file("a.econ", "\nerror Unknown name x\nwarning Two policies set y\n");
        assertEquals(ExitCode.PROBLEMS, shell.type("check", file));
        assertEquals("a.econ:2:1: error: Unknown name x\na.econ:3:1: warning: Two policies set y\n", shell.err());
        assertEquals(file + ": 1 error, 1 warning\n", shell.out());
    }

    @Test
    void warningsAloneAreFine() throws IOException {
        assertEquals(ExitCode.FINE, shell.type("check", shell.file("a.econ", "warning w"), shell.file("b.econ", "")));
        assertEquals("2 files: 1 warning\n", shell.out());
    }

    @Test
    void thousandsOfProblemsAreCounted() throws IOException {
        shell.type("check", shell.file("a.econ", "error e\n".repeat(1000)));
        assertTrue(shell.err().endsWith("and 800 more\n"));
        assertTrue(shell.out().contains("1000 errors"));
    }

    @Test
    void wrongUsage() {
        assertEquals(ExitCode.USAGE, shell.type("check"));
        assertEquals("homeostat: Missing required parameter: 'FILE'\n'homeostat check --help' says more.\n",
                shell.err());
        assertEquals(ExitCode.USAGE, shell.type("chekc", "a.econ"));
        assertTrue(shell.err().startsWith("homeostat: There is no command chekc\nDid you mean: homeostat check"),
                shell.err());
        assertEquals(ExitCode.USAGE, shell.type());
        assertEquals(ExitCode.USAGE, shell.type("run", "a.econ", "--thread", "3"));
        assertTrue(shell.err().contains("--threads"), shell.err());
        assertEquals("", shell.out());
    }

    @Test
    void helpAndVersionEverywhere() {
        for (String command : new String[] {"check", "run", "list", "tidy"}) {
            assertEquals(ExitCode.FINE, shell.type(command, "--help"));
            assertTrue(shell.out().contains("Usage: homeostat " + command), shell.out());
            assertEquals(ExitCode.FINE, shell.type(command, "--version"));
            assertTrue(shell.out().startsWith("Homeostat "), shell.out());
        }
        assertEquals(ExitCode.FINE, shell.type("--help"));
        assertTrue(shell.out().contains("workbench [PROJECT]") && shell.out().contains("test"), shell.out());
        assertEquals(ExitCode.FINE, shell.type("help", "run"));
        assertTrue(shell.out().contains("--scenario"), shell.out());
        assertEquals(ExitCode.FINE, shell.type("--version"));
        assertFalse(shell.out().contains("$"), shell.out());
    }
}
