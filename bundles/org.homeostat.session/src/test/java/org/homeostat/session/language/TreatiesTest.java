package org.homeostat.session.language;

import static org.homeostat.session.Example.assertPath;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.homeostat.session.Example;
import org.homeostat.session.Flat;
import org.homeostat.session.RunOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Treaties that can be left, and that take from outsiders. */
class TreatiesTest {

    @TempDir
    Path folder;

    private Example example(String treaty, String scenario) {
        return Example.of(folder, """
                model Country {
                  parameter tax = 20%% policy lever 0%%..60%%
                  parameter size = 10
                  variable inflow = size * (1 - tax)
                  variable revenue = tax * size
                  variable welfare = inflow * (1 - 0.1 * (time / 1 [year] - 2025))
                }
                economy Chile is Country
                economy Peru is Country { size = 20; tax = 30%% }
                economy Brazil is Country { size = 40; tax = 10%% }
                world Three { economies Chile, Peru, Brazil }
                treaty Floor { members Chile, Peru %s }
                scenario Baseline { world Three; time 2025..2028; apply Floor %s }
                """.formatted(treaty, scenario));
    }

    @Test
    void leviesOnOutsiders() {
        Example example = example("from 2026 levy 50% on inflow from outsiders into revenue", "");
        assertEquals("""
                Brazil.inflow = Brazil.inflow (before a change) - Brazil.Floor (levy on inflow)
                Brazil.inflow (before a change) = Brazil.size * (1 - Brazil.tax)
                Brazil.Floor (levy on inflow) = if step >= 1 then 0.5 * max(Brazil.inflow (before a change), 0) else 0
                """, Flat.lines(example, "Brazil.inflow", "Brazil.Floor"));
        RunOutcome outcome = example.run();
        assertPath(outcome, "Brazil.inflow", 36, 18, 18, 18);
        assertPath(outcome, "Chile.revenue", 2, 11, 11, 11);
        assertPath(outcome, "Peru.revenue", 6, 15, 15, 15);
        assertPath(outcome, "Peru.inflow", 14, 14, 14, 14);
    }

    @Test
    void membersLeaveForGoodAndBecomeOutsiders() {
        RunOutcome outcome = example("""
                floor tax at 25%
                levy 50% on inflow from outsiders into revenue
                leaves when inflow < 8 and time > 2026 [year]
                """, "").run();
        assertPath(outcome, "Chile.tax", 0.25, 0.25, 0.2, 0.2);
        assertPath(outcome, "Chile.inflow", 7.5, 7.5, 4, 4);
        assertPath(outcome, "Peru.tax", 0.3, 0.3, 0.3, 0.3);
        assertPath(outcome, "Peru.revenue", 15, 15, 28, 28);
        assertPath(outcome, "Chile.revenue", 11.5, 11.5, 2, 2);
    }

    @Test
    void reasonsMustLast() {
        RunOutcome outcome = example("""
                floor tax at 25%
                leaves when inflow < 8 for 3 periods
                """, "").run();
        assertPath(outcome, "Chile.tax", 0.25, 0.25, 0.25, 0.2);
    }

    @Test
    void aSelectionReplacesTheMembers() {
        RunOutcome outcome = example("floor tax at 25%", "for e in Brazil").run();
        assertPath(outcome, "Chile.tax", 0.2, 0.2, 0.2, 0.2);
        assertPath(outcome, "Brazil.tax", 0.25, 0.25, 0.25, 0.25);
    }
}
