package org.homeostat.engine;

import static org.homeostat.engine.Simulations.failure;
import static org.homeostat.engine.Simulations.run;
import static org.homeostat.engine.Simulations.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.homeostat.ir.Definition;
import org.homeostat.ir.FlatModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Loops that are easy, hard and impossible to solve. */
class NewtonTest {

    @Test
    void unknownsOfVeryDifferentSizes() {
        Trajectory run = run(ModelText.of("2000", 2, """
                debt = 1e12 * (1 + rate) + 0.5 * debt - 1e11 * share
                rate = 0.02 + 0.05 * debt / 1e13 - 0.001 * share
                share = 0.1 + 0.2 * rate - 1e-14 * debt
                """));
        double debt = value(run, "A.debt", 1);
        double rate = value(run, "A.rate", 1);
        double share = value(run, "A.share", 1);
        assertEquals(2e12 * (1 + rate) - 2e11 * share, debt, debt * 1e-12);
        assertEquals(0.02 + 0.05 * debt / 1e13 - 0.001 * share, rate, 1e-14);
        assertEquals(0.1 + 0.2 * rate - 1e-14 * debt, share, 1e-13);
    }

    @Test
    void smallDifferenceOfLargeUnknowns() {
        Trajectory run = run(ModelText.of("2000", 5, """
                assets = 1e12 + profit + claims
                claims = 0.5 * assets - 1e11
                profit = 1e-12 * (assets - claims) + 0.1 * profit
                """));
        double profit = value(run, "A.profit", 4);
        assertEquals((1e-12 * (1e12 - 1e-0) + 0.1 * profit), profit, 0.3);
        assertEquals(2 * (1e12 + profit - 1e11), value(run, "A.assets", 4), 1);
    }

    @Test
    void nearlySingular() {
        Trajectory run = run(ModelText.of("2000", 1, """
                x = 0.99999999 * y + 1
                y = x
                """));
        assertEquals(1e8, value(run, "A.x", 0), 10);
    }

    @Test
    void strictlyNonlinear() {
        Trajectory run = run(ModelText.of("2000Q1", 8, """
                wage starts 1 = price * mpl^0.5
                price starts 1 = 0.5 * wage + 0.3 * price^0.7 + 0.01 * step
                mpl = 1 / (0.2 + labour)
                labour starts 0.5 = exp(-wage / price) + 0.1 * log(1 + labour^2)
                """));
        double labour = value(run, "A.labour", 7);
        double ratio = value(run, "A.wage", 7) / value(run, "A.price", 7);
        assertEquals(Math.exp(-ratio) + 0.1 * Math.log(1 + labour * labour), labour, 1e-12);
    }

    /** A full step from 1 leads to a logarithm of a negative number; the step is shortened. */
    @Test
    void stepThatLeavesTheDomain() {
        Trajectory run = run(ModelText.of("2000", 1, "x starts 5 = x + log(x) + 2"));
        assertEquals(Math.exp(-2), value(run, "A.x", 0), 1e-13);
    }

    @Test
    void startChoosesTheRoot() {
        String model = "x starts %s = x^2 - 2";
        assertEquals(2, value(run(ModelText.of("2000", 1, model.formatted("5"))), "A.x", 0), 1e-13);
        assertEquals(-1, value(run(ModelText.of("2000", 1, model.formatted("-5"))), "A.x", 0), 1e-13);
    }

    /** The slope of the equation is 0 at the first guess. */
    @Test
    void singularOnTheWay() {
        assertEquals(1, Math.abs(value(run(ModelText.of("2000", 1, "x starts 0 = x + x^2 - 1")), "A.x", 0)), 1e-13);
    }

    /** The equation jumps between the first guess and the solution. */
    @Test
    void beyondAJump() {
        Trajectory run = run(ModelText.of("2000", 1, "x starts 0 = if x < 1 then 3 - x else 0.5 * x + 2"));
        assertEquals(4, value(run, "A.x", 0), 1e-12);
    }

    /** The slope of the square root is infinite at the first guess. */
    @Test
    void infiniteSlopeAtTheGuess() {
        Trajectory run = run(ModelText.of("2000", 1, "x starts 0 = 0.25 + 0.5 * sqrt(x)"));
        double x = value(run, "A.x", 0);
        assertEquals(0.25 + 0.5 * Math.sqrt(x), x, 1e-12);
    }

    /** Nothing is produced without capital; a power of 0 does not react to its exponent. */
    @Test
    void powerOfZero() {
        Trajectory run = run(ModelText.of("2000", 1, "x starts 1 = 2 + k^x\nk = 0"));
        assertEquals(2, value(run, "A.x", 0), 1e-12);
    }

    /** Without a start, the variable's own unit says what a natural first guess is. */
    @Test
    void guessesAreInTheUnitOfTheVariable() {
        Trajectory run = run(ModelText.of("2000", 1, "x [TUSD 1e12] = 5e11 + 0.1 * x * (x / 1e12)^2"));
        assertEquals(5e11, value(run, "A.x", 0), 2e10);
    }

    @Test
    void laterGuessesAreTriedInTheFirstPeriod() {
        Trajectory run = run(ModelText.of("2000", 1, "x = x + sqrt(x - 5000) - 30"));
        assertEquals(5900, value(run, "A.x", 0), 1e-8);
    }

    @Test
    void kinks() {
        Trajectory run = run(ModelText.of("2000", 30, """
                demand starts 10 = max(5, 20 - price) + 0.2 * output
                output = min(demand, 18 - 0.1 * step)
                price starts 8 = max(1, 5 + demand - output + 0.3 * price)
                """));
        assertEquals(Math.min(value(run, "A.demand", 29), 18 - 2.9), value(run, "A.output", 29), 1e-12);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 20})
    void everyPeriodStartsFromTheOneBefore(int length) {
        Trajectory run = run(ModelText.of("2000", length, "x starts 3 = x - (x - 3 - step)^3 / 10 - (x - 3 - step)"));
        assertEquals(3 + length - 1, value(run, "A.x", length - 1), 1e-12);
    }

    @Test
    void noSolution() {
        assertEquals(
                "test.econ:1:3: The equations of A.x and A.y do not determine them in 2000: near these values they "
                        + "depend on one another (the Jacobian is singular); at last A.x = 1 USD, but its equation "
                        + "gives 1.1 "
                        + "USD; if there is a solution, give the variables values near it before the first period with "
                        + "'starts'",
                failure(ModelText.of("2000", 1, "x [USD 10] = y + 1\ny = x")));
    }

    @Test
    void noRealSolution() {
        String message = failure(ModelText.of("2000", 3, "x starts 2 = x + x^2 + 1"));
        assertTrue(message.startsWith("test.econ:1:3: The equations of A.x do not converge in 2000 after "), message);
        assertTrue(message.contains("steps; at last A.x = "), message);
    }

    @Test
    void solutionLostLater() {
        String message = failure(ModelText.of("2000Q1", 9, """
                x starts 1 = y
                y = x - x^2 + 1 - 0.3 * step
                """));
        assertTrue(message.startsWith("test.econ:1:3: The equations of A.x and A.y do not converge in 2001Q1 after "),
                message);
        assertTrue(!message.contains("starts"), message);
    }

    @Test
    void notFiniteWhereverItIsTried() {
        assertEquals(
                "test.econ:1:3: A.x and A.y are not finite in 2000 where a solution is looked for: A.y, because "
                        + "log(-1 - A.x^2) is not a number where A.x = 1; if there is a solution, give the variables "
                        + "values near "
                        + "it before the first period with 'starts'",
                failure(ModelText.of("2000", 1, "x = 0.5 * y\ny = log(-1 - x^2)")));
    }

    @Test
    void aLoopAcrossManyEconomiesIsTornToFewVariables() {
        FlatModel model = Wide.model(60, 4);
        Simulator simulator = Simulator.of(model, Backend.BYTECODE);
        List<Block> loops = simulator.blocks().stream().filter(Block::simultaneous).toList();
        assertEquals(1, loops.size());
        assertEquals(60 * 3 + 1, loops.get(0).slots().size());
        assertEquals(1, loops.get(0).torn().size());
        Trajectory run = run(model);
        model.equations().forEach(equation -> {
            if (equation instanceof Definition definition) {
                Residuals.assertHolds(run, definition);
            }
        });
    }

    @Test
    void cancelledBetweenPeriods() {
        Simulator simulator = Simulator.of(ModelText.of("2000", 1000, "x starts 1 = 0.5 * x + x[-1] / 4"),
                Backend.BYTECODE);
        AtomicInteger asked = new AtomicInteger();
        assertThrows(CancelledException.class, () -> simulator.run(() -> asked.incrementAndGet() > 100));
        assertEquals(101, asked.get());
    }
}
