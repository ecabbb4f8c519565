package org.homeostat.session.language;

import static org.homeostat.session.Example.assertPath;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.homeostat.session.Example;
import org.homeostat.session.Flat;
import org.homeostat.session.RunOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models of several others, and variables that they leave open for each other. */
class SuperTypesTest {

    @TempDir
    Path folder;

    @Test
    void oneModelFillsWhatAnotherLeavesOpen() {
        Example example = Example.of(folder, """
                model Production { variable wage "Wage" guess 2 variable output = 10 * wage }
                model Labour { variable wage starts 4 = 3 + 0 * wage[-1] variable unrest = 1 / wage }
                model Country extends Production, Labour { override variable unrest = 2 / wage }
                model Other extends Labour, Production
                {}
                economy Chile is Country
                economy Peru is Other
                world Two { economies Chile, Peru }
                scenario Baseline { world Two; time 2025..2026 }
                """);
        RunOutcome outcome = example.run();
        assertPath(outcome, "Chile.output", 30, 30);
        assertPath(outcome, "Peru.output", 30, 30);
        assertPath(outcome, "Chile.unrest", 2.0 / 3, 2.0 / 3);
        assertPath(outcome, "Peru.unrest", 1.0 / 3, 1.0 / 3);
        assertEquals("Chile.wage[before] = 4\n", Flat.lines(example, "Chile.wage["));
        assertEquals("Wage", Flat.of(example).findSlot("Chile.wage").orElseThrow().label());
    }
}
