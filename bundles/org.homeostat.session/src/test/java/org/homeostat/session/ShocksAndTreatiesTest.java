package org.homeostat.session;

import static org.homeostat.session.Example.assertPath;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shocks come first and treaties last; shocks may fade. */
class ShocksAndTreatiesTest {

    private static final String MODEL = """
            model Country {
              parameter tax : % = 20% policy lever 0%..60%
              variable output = 10
              variable income = world.price * output
            }
            economy Chile is Country { tax = 10% }
            economy Peru is Country
            economy Brazil is Country { tax = 40% }
            set Andes = { Chile, Peru }
            world Three { economies Andes, Brazil parameter base = 8 variable price = base }
            policy Cut { from 2027 tax = 5% }
            """;

    @TempDir
    Path folder;

    private Example example(String more, String items) {
        return Example.of(folder,
                MODEL + more + "\nscenario Baseline { world Three; time 2025..2029; " + items + " }\n");
    }

    private RunOutcome run(String more, String items) {
        return example(more, items).run();
    }

    @Test
    void shockOfTheWorldFades() {
        RunOutcome outcome = run("", "shock world.price *= 0.5 at 2026 fading 10% per period");
        assertPath(outcome, "world.price", 8, 4, 8 * (1 + (0.5 - 1) * 0.9), 8 * (1 + (0.5 - 1) * (0.9 * 0.9)),
                8 * (1 + (0.5 - 1) * StrictMath.pow(0.9, 3)));
    }

    @Test
    void everyOperatorOfAShock() {
        assertPath(run("", "shock Chile.output += 4 at 2026 until 2028"), "Chile.output", 10, 14, 14, 10, 10);
        assertPath(run("", "shock Chile.output -= 4 at 2026 fading 50% per period"), "Chile.output", 10, 6, 8, 9, 9.5);
        assertPath(run("", "shock Chile.output = 2 at 2028"), "Chile.output", 10, 10, 10, 2, 2);
        assertPath(run("", "shock Chile.output = 2 at 2027 fading 50% per period"), "Chile.output", 10, 10, 2, 6, 8);
        assertPath(run("", "shock Chile.output *= 3 at 2027 until 2028"), "Chile.output", 10, 10, 30, 10, 10);
    }

    @Test
    void shockOfAParameterAndOfASet() {
        assertPath(run("", "shock world.base = 1 at 2027"), "Peru.income", 80, 80, 10, 10, 10);
        RunOutcome outcome = run("", "shock Andes.tax += 10% at 2028");
        assertPath(outcome, "Chile.tax", 10, 10, 10, 20, 20);
        assertPath(outcome, "Brazil.tax", 40, 40, 40, 40, 40);
    }

    @Test
    void shockThatBeganBeforeTheHorizon() {
        assertPath(run("", "shock Chile.output += 8 at 2024 fading 50% per period"), "Chile.output", 14, 12, 11, 10.5,
                10.25);
    }

    @Test
    void shockOutsideTheHorizonIsWarnedOf() {
        assertEquals(List.of("model.econ:13:78: warning: 2030, outside the horizon of Baseline, 2025..2029"),
                example("", "shock Chile.output += 1 at 2030").problems());
    }

    @Test
    void treatiesBindLast() {
        RunOutcome outcome = run("treaty T { members Andes from 2026 floor tax at 15% }", "apply T apply Cut");
        assertPath(outcome, "Chile.tax", 10, 15, 15, 15, 15);
        assertPath(outcome, "Peru.tax", 20, 20, 15, 15, 15);
        assertPath(outcome, "Brazil.tax", 40, 40, 5, 5, 5);
    }

    @Test
    void ceilingAndEqual() {
        RunOutcome outcome = run(
                "treaty T { members Andes, Brazil until 2027 ceiling tax at 30% from 2028 equal tax at "
                        + "25% }",
                "apply T");
        assertPath(outcome, "Chile.tax", 10, 10, 10, 25, 25);
        assertPath(outcome, "Brazil.tax", 30, 30, 40, 25, 25);
    }

    @Test
    void shockPolicyTreatyInThatOrder() {
        RunOutcome outcome = run("policy Double { output *= 2 } treaty Cap { members Chile ceiling output at 21 }",
                "apply Cap apply Double shock Chile.output += 1 at 2026 shock Peru.output += 1 at 2026");
        assertPath(outcome, "Chile.output", 20, 21, 21, 21, 21);
        assertPath(outcome, "Peru.output", 20, 22, 22, 22, 22);
    }

    @Test
    void memberOutsideTheWorldIsWarnedOf() {
        Example example = example("economy Spain is Country treaty T { members Andes, Spain floor tax at 50% }",
                "apply T");
        assertEquals(List.of("model.econ:12:45: warning: Spain is not in world Three; treaty T leaves it out"),
                example.problems());
    }
}
