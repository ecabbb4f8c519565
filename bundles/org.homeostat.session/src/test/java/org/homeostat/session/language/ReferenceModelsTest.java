package org.homeostat.session.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.homeostat.session.Example;
import org.homeostat.session.RunOutcome;
import org.junit.jupiter.api.Test;

/** The published models among the examples give the numbers of their papers. */
class ReferenceModelsTest {

    private static final double CLOSED = 1e-9;
    private static final double ITERATED = 1e-6;

    private static RunOutcome run(String name) {
        return Example.at(Path.of("../../examples/reference", name + ".econ")).run();
    }

    private static void assertValue(RunOutcome outcome, String name, int period, double expected, double tolerance) {
        double value = Example.path(outcome, name)[period];
        assertEquals(expected, value, tolerance * Math.abs(expected), name + " in period " + period);
    }

    @Test
    void bankMoney() {
        RunOutcome outcome = run("bmw");
        assertValue(outcome, "Baseline: Closed.income", 40, 200, ITERATED);
        assertValue(outcome, "Baseline: Closed.wageBill", 40, 172, ITERATED);
        assertValue(outcome, "Spending: Closed.income", 1, 212, ITERATED);
        assertValue(outcome, "Spending: Closed.income", 2, 219.2, ITERATED);
        assertValue(outcome, "Spending: Closed.income", 3, 223.34, ITERATED);
        assertValue(outcome, "Spending: Closed.deposits", 4, 207.2495, ITERATED);
    }

    @Test
    void liquidityPreference() {
        RunOutcome outcome = run("lp1");
        assertValue(outcome, "Baseline: Closed.income", 400, 115.783972, ITERATED);
        assertValue(outcome, "Raise: Closed.wealth", 400, 86.332489, ITERATED);
        assertValue(outcome, "Raise: Closed.income", 401, 113.893676, ITERATED);
        assertValue(outcome, "Raise: Closed.income", 402, 113.238381082, ITERATED);
        assertValue(outcome, "Raise: Closed.income", 799, 121.037464, ITERATED);
        assertEquals(0.001, Example.path(outcome, "Baseline: Closed.residual")[400], 1e-9);
    }

    @Test
    void openEconomies() {
        RunOutcome outcome = run("open");
        assertValue(outcome, "Baseline: North.income", 399, 106.486486, ITERATED);
        assertValue(outcome, "Imports: North.income", 400, 108.720303989, ITERATED);
        assertValue(outcome, "Imports: South.income", 401, 103.647859321, ITERATED);
        assertValue(outcome, "Imports: North.income", 799, 110.136801, ITERATED);
        assertValue(outcome, "Imports: South.income", 799, 102.836172, ITERATED);
    }

    @Test
    void growthCycle() {
        RunOutcome outcome = run("goodwin");
        assertValue(outcome, "Cycle.employment", 5, 0.9117852876, CLOSED);
        assertValue(outcome, "Cycle.wageShare", 5, 0.9227929581, CLOSED);
        assertValue(outcome, "Cycle.invariant", 32, 0.926320661349, CLOSED);
    }

    @Test
    void debt() {
        RunOutcome outcome = run("keen");
        assertValue(outcome, "Calm.wageShare", 10, 0.83935149, ITERATED);
        assertValue(outcome, "Calm.employment", 10, 0.96842778, ITERATED);
        assertValue(outcome, "Calm.debt", 10, 0.06847826, ITERATED);
        assertTrue(Example.path(outcome, "Crisis.debt")[133] < 50);
        assertTrue(Example.path(outcome, "Crisis.debt")[134] > 50);
    }

    @Test
    void taxCompetition() {
        RunOutcome outcome = run("tax-competition");
        assertValue(outcome, "Nash: Home.utility", 0, 8.008961247, CLOSED);
        assertValue(outcome, "Cooperation: Abroad.utility", 0, 8.021485159, CLOSED);
        assertValue(outcome, "Deviation: Home.capital", 0, 1 + (2.0 / 3 - 0.5) / 4, CLOSED);
    }

    @Test
    void cancellation() {
        RunOutcome outcome = run("cancellation");
        assertValue(outcome, "Fixed.gain", 0, 0.2, CLOSED);
        assertValue(outcome, "DeMooij.gain", 0, 0.01747244, ITERATED);
        assertValue(outcome, "Feld.gain", 0, 0.05635210, ITERATED);
        assertValue(outcome, "DeMooij.undone", 0, 1 - (1.2 * Math.exp(-3.3 * 0.05) - 1) / 0.2, CLOSED);
        assertValue(outcome, "Feld.undone", 0, 0.718239503, ITERATED);
    }

    @Test
    void revolt() {
        RunOutcome outcome = run("revolt");
        assertValue(outcome, "Unequal.tax", 0, 0.5, CLOSED);
        assertValue(outcome, "Unequal.threshold", 0, 0.5, CLOSED);
        assertEquals(1, Example.path(outcome, "Unequal.holds")[0]);
        assertEquals(0, Example.path(outcome, "Divided.holds")[0]);
    }
}
