package org.homeostat.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssumptionsTest {

    @TempDir
    Path folder;

    @Test
    void figuresThatAreNeitherDataNorDerived() {
        Example example = Example.of(folder, """
                model Growth {
                    /** Assumption:
                     *  as ever. */
                    parameter mobility "mobility of capital" : 1/year = 5 [%/year]
                    parameter openness = 1
                    parameter twice = 2 * openness
                    variable output = mobility / 1 [1/year] * openness * twice
                }
                economy Chile is Growth { openness = 70% }
                economy Peru "Perú" is Growth
                world Two { economies Chile, Peru  parameter price "Price" = 100 }
                scenario Baseline { world Two; time 2020..2022 }
                """);
        CheckedFile checked = example.check();
        assertEquals(List.of(), checked.problems());
        assertEquals(List.of(new Assumption("", "", "price", "Price", "100", ""),
                new Assumption("", "", "mobility", "mobility of capital", "5 [%/year]", "Assumption: as ever."),
                new Assumption("Chile", "Chile", "openness", "openness", "70%", ""),
                new Assumption("", "", "openness", "openness", "1", "")), Example.SESSION.assumptions(checked));
    }

    @Test
    void nothingOfAFileThatCanNotBeRead() {
        assertEquals(List.of(), Example.SESSION.assumptions(Example.of(folder, "model {").check()));
    }
}
