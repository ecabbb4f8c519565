package org.homeostat.engine;

import static org.homeostat.engine.Simulations.failure;
import static org.homeostat.engine.Simulations.run;
import static org.homeostat.engine.Simulations.value;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Equations whose unknown stands on either side, or on none. */
class ImplicitTest {

    @Test
    void marketClears() {
        Trajectory run = run(ModelText.of("2000", 5, """
                supply = 2 * price + step
                demand = 100 / price
                price solves supply == demand
                """));
        for (int t = 0; t < 5; t++) {
            assertEquals((-t + Math.sqrt(t * t + 800)) / 4, value(run, "A.price", t), 1e-12);
        }
    }

    @ParameterizedTest
    @CsvSource({"x^2 == 4, 2", "x - 3 == 0, 3", "0 == 1e12 * x - 5e24, 5e12", "exp(x) == 10, 2.302585092994046",
        "x == x^3 / 10 + 1, 1.1534673051457627", "sin(x) == 0.5, 0.5235987755982989", "1e-9 == x, 1e-9"})
    void oneUnknown(String equation, double solution) {
        Trajectory run = run(ModelText.of("2000", 2, "x solves " + equation));
        assertEquals(solution, value(run, "A.x", 1), 1e-11 * solution);
    }

    /** Two prices, neither equation with its own: each market's demand depends on the other's price only. */
    @Test
    void equationsNeedNotMentionTheirOwn() {
        Trajectory run = run(ModelText.of("2000", 1, """
                a solves b == 3
                b solves a + b == 10
                """));
        assertEquals(7, value(run, "A.a", 0), 1e-12);
        assertEquals(3, value(run, "A.b", 0), 1e-12);
    }

    @Test
    void aDefinitionCanDetermineAnotherVariable() {
        Simulator simulator = Simulator.of(ModelText.of("2000", 1, "x = y^3 + 1\ny solves x == 9"), Backend.BYTECODE);
        assertEquals(List.of(List.of(0), List.of(1)), simulator.blocks().stream().map(Block::slots).toList());
        Trajectory run = run(simulator.model());
        assertEquals(9, value(run, "A.x", 0), 1e-12);
        assertEquals(2, value(run, "A.y", 0), 1e-12);
    }

    @Test
    void loopOfBothKinds() {
        Trajectory run = run(ModelText.of("2000", 3, """
                y = c + i
                c = 0.6 * y + 10
                i = 50 - 100 * r
                m = 0.2 * y - 40 * r
                r solves m == 20 + step
                """));
        for (int t = 0; t < 3; t++) {
            double r = (0.2 * 150 - 20 - t) / (0.2 * 250 + 40);
            assertEquals(r, value(run, "A.r", t), 1e-13);
            assertEquals(150 - 250 * r, value(run, "A.y", t), 1e-11);
        }
    }

    @Test
    void guessesChooseTheRoot() {
        assertEquals(-2, value(run(ModelText.of("2000", 2, "x solves x^2 == 4\nguess x = -p\nparameter p = 7")), "A.x",
                1), 1e-12);
        Trajectory run = run(ModelText.of("2000", 1, "x = y^2 / 4 - 1\ny = x\nguess y = 1\nguess x = -30"));
        assertEquals(2 - Math.sqrt(8), value(run, "A.y", 0), 1e-12);
    }

    @Test
    void tooManyEquationsForTooFewVariables() {
        assertEquals("test.econ:3:3: 2 equations determine only 1 variable, A.x: the equation of A.x, the equation at "
                + "test.econ:3:3 that is solved for A.z; nothing determines A.z", failure(ModelText.of("2000", 1, """
                x = 1
                y = x + 1
                z solves x == 2
                """)));
        assertEquals("test.econ:2:3: The equation at test.econ:2:3 that is solved for A.x mentions nothing that is "
                + "unknown in a period; nothing determines A.x", failure(ModelText.of("2000", 1, """
                parameter p = 1
                x solves p == 2
                """)));
    }

    @Test
    void noSolution() {
        assertEquals("test.econ:1:3: The equations of A.x do not determine them in 2000: near these values they depend "
                + "on one another (the Jacobian is singular); at last A.x = 0, and A.x^2 + 1 = 1, but A.y = 0; if there "
                + "is a solution, give the variables values near it before the first period with 'starts'",
                failure(ModelText.of("2000", 1, "y = x^2 + 1\nx solves y == 0")));
        assertEquals(
                "test.econ:1:3: The equations of A.x and A.y do not determine them in 2000: near these values they "
                        + "depend on one another (the Jacobian is singular); at last A.x = 1, and A.x + A.y = 2, but 5 = 5; if "
                        + "there is a solution, give the variables values near it before the first period with 'starts'",
                failure(ModelText.of("2000", 1, "x solves x + y == 5\ny solves 2 * x + 2 * y == 3")));
    }
}
