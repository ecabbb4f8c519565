package org.homeostat.engine;

import static org.homeostat.engine.Simulations.failure;
import static org.homeostat.engine.Simulations.run;
import static org.homeostat.engine.Simulations.value;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.stream.DoubleStream;
import org.homeostat.ir.FlatModel;
import org.junit.jupiter.api.Test;

/** Values from outside the model, and what a run is told besides the model. */
class GivenTest {

    @Test
    void pathsAreTakenAsTheyAre() {
        Trajectory run = run(ModelText.of("2000", 3, """
                g starts 0.3 follows 0.1, 0.2, 0.7, 9
                y = 2 * g + g[-1]
                stock k starts h change g
                h follows 5, 6, 7
                """));
        assertArrayEquals(new double[] {0.1, 0.2, 0.7}, run.path(0));
        assertArrayEquals(new double[] {2 * 0.1 + 0.3, 2 * 0.2 + 0.1, 2 * 0.7 + 0.2}, run.path(1));
        assertArrayEquals(new double[] {5, 5 + 0.1, 5 + 0.1 + 0.2}, run.path(2));
    }

    @Test
    void pathsThatDoNotFit() {
        assertEquals("test.econ:1:3: A.g is given for 2 periods, to 2001, but the run has 4, to 2003",
                failure(ModelText.of("2000", 4, "g follows 1, 2")));
        assertEquals("test.econ:1:3: The value given for A.g in 2001 is not finite",
                failure(ModelText.of("2000", 2, "g follows 1, NaN")));
        assertEquals("test.econ:2:3: A.y reads A.g from before the first period, 2000, in 2000, but A.g has no value "
                + "there: give it one with 'starts'", failure(ModelText.of("2000", 1, "g follows 1\ny = g[-1]")));
    }

    @Test
    void innovationsStayAtTheirMeansWithoutASeed() {
        Trajectory run = run(ModelText.of("2000", 3, "e draws normal\nu draws uniform\ny = 1 + e + u"));
        assertArrayEquals(new double[] {1.5, 1.5, 1.5}, run.path(2));
    }

    @Test
    void aSeedAndADrawGiveTheSameLuckInEveryModel() {
        FlatModel one = ModelText.of("2000", 200, "e draws normal\nu draws uniform\ny = e + u");
        FlatModel other = ModelText.of("2000Q1", 200, "z = 2 * e\nstock k starts 0 change z\ne draws normal");
        RunOptions luck = RunOptions.PLAIN.drawn(42, 7);
        double[] path = run(one, luck).path(0);
        assertArrayEquals(path, run(other, luck).path(2));
        assertNotEquals(path[0], run(one, RunOptions.PLAIN.drawn(42, 8)).path(0)[0]);
        assertNotEquals(path[0], run(one, RunOptions.PLAIN.drawn(43, 7)).path(0)[0]);
        assertEquals(0, DoubleStream.of(path).average().orElseThrow(), 0.25);
    }

    @Test
    void parametersAreSetForOneRun() {
        FlatModel model = ModelText.of("2000", 2, """
                parameter a = 1
                parameter b = 2 * a
                x = a + b
                """);
        Simulator simulator = Simulator.of(model, Backend.BYTECODE);
        assertEquals(3, simulator.run(RunOptions.PLAIN).value(0, 0));
        Trajectory run = run(model, RunOptions.PLAIN.with(0, 5));
        assertEquals(15, run.value(0, 1));
        assertEquals(10, run.parameter(1));
        assertEquals(6, run(model, RunOptions.PLAIN.with(0, 5).with(1, 1)).value(0, 1));
        assertEquals(3, simulator.run(RunOptions.PLAIN).value(0, 0));
    }

    @Test
    void boundsAreChecked() {
        FlatModel model = ModelText.of("2000Q1", 9, """
                x [USD 10] = 100 - 30 * step
                share = x / 100
                parameter least0 = 20
                least x = least0 / 2
                most share = 1
                least share = 0.5
                """);
        assertEquals("test.econ:6:3: A.share is 0.4 in 2000Q3, below its lower bound of 0.5", failure(model));
        assertEquals("""
                test.econ:2:3: A.x is 13 in 2000, above its upper bound of 12 (A.p * 2 where A.p = 6)
                test.econ:4:3: A.x is 13 in 2000, below its lower bound of 20""", failure(ModelText.of("2000", 2, """
                x = 13
                most x = p * 2
                parameter p = 6
                least x = 20
                """)));
        assertEquals("test.econ:2:3: The bound of A.x is not finite in 2000: log(-A.x) is not a number where A.x = 1",
                failure(ModelText.of("2000", 1, "x = 1\nleast x = log(-x)")));
        assertEquals(3, value(run(ModelText.of("2000", 1, "x = 3\nleast x = 3\nmost x = 3")), "A.x", 0));
    }

    @Test
    void functionsOfExtenders() {
        assertEquals(5, value(run(ModelText.of("2000", 1, "x = between(y, twice(y))\ny = 10 / 3")), "A.x", 0), 1e-12);
        Trajectory loop = run(ModelText.of("2000", 1, "x = 1 + between(x, 3) / 2"));
        assertEquals(7 / 3.0, value(loop, "A.x", 0), 1e-12);
        assertEquals("test.econ:2:3: There is no function 'triple'; extensions bring between(a, b), fails(x), twice(x)",
                failure(ModelText.of("2000", 1, "y = 1\nx = triple(y)")));
        assertEquals("test.econ:1:3: between(a, b) takes 2 arguments, not 3",
                failure(ModelText.of("2000", 1, "y = between(1, 2, 3)")));
        assertEquals("test.econ:2:3: A.x is not finite in 2000: fails(A.y) failed (java.lang.IllegalStateException: no "
                + "luck) where A.y = 4", failure(ModelText.of("2000", 1, "y = 4\nx = 1 + fails(y)")));
    }
}
