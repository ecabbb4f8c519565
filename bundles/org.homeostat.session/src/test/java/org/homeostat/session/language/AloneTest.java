package org.homeostat.session.language;

import static org.homeostat.session.Example.assertPath;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.homeostat.session.Example;
import org.homeostat.session.Flat;
import org.homeostat.session.RunOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What members of a treaty compare themselves with: the same scenario without it. */
class AloneTest {

    @TempDir
    Path folder;

    @Test
    void membersLeaveWhenTheyWereBetterOffAlone() {
        Example example = Example.of(folder, """
                model Country {
                  parameter tax = 20% policy lever 0%..60%
                  parameter size = 10
                  variable welfare = size * (1 - tax)
                }
                economy Chile is Country
                economy Peru is Country { size = 20; tax = 40% }
                world Two { economies Chile, Peru }
                policy Reform { for Chile from 2027 tax = 50% }
                treaty Floor {
                  members Chile, Peru
                  floor tax at 30%
                  leaves when welfare < alone.welfare for 2 periods
                }
                scenario Baseline { world Two; time 2025..2028; apply Reform; apply Floor }
                scenario Longer { world Two; time 2025..2030; apply Floor }
                """);
        assertEquals("Chile.Floor (would leave) = Chile.welfare < Chile.welfare without Floor\n",
                Flat.lines(example, "Chile.Floor (would leave) ="));
        RunOutcome outcome = example.run();
        assertPath(outcome, "Chile.welfare", 7, 7, 5, 5);
        assertPath(outcome, "Longer: Chile.welfare", 7, 7, 8, 8, 8, 8);
        assertPath(outcome, "Longer: Peru.welfare", 12, 12, 12, 12, 12, 12);
    }
}
