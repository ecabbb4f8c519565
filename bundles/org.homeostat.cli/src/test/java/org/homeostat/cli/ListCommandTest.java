package org.homeostat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListCommandTest {

    @TempDir
    Path folder;

    @Test
    void whatAFileHasToOffer() throws IOException {
        Shell shell = new Shell(folder);
        assertEquals(ExitCode.FINE, shell.type("list", shell.file("a.econ", "")));
        assertEquals("""
                Economies
                  Chile
                  Peru    Perú
                Levers
                  Chile.profitTax   Profit tax: 27%, from 0% to 60%
                Policies
                  FreeEducation   Tuition-free universities
                Scenarios
                  Baseline   Nothing changes (2019 to 2023)
                  Reform     The reform (2019 to 2023)
                Questions
                  Question   What it does: compare Baseline, Reform on output
                """, shell.out());
        assertEquals(ExitCode.PROBLEMS, shell.type("list", shell.file("b.econ", "error x")));
    }
}
