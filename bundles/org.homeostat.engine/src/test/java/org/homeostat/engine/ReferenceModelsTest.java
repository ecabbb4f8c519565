package org.homeostat.engine;

import static org.homeostat.engine.Simulations.value;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Published models with known answers; the numbers are those of the literature or closed forms. */
class ReferenceModelsTest {

    private static final double CLOSED_FORM = 1e-9;
    private static final String BMW = "if step >= 1 then %s else 25";

    /** Godley and Lavoie, Monetary Economics, 2007, chapter 3. */
    @Test
    void sim() {
        Trajectory run = Simulations.run(GodleyLavoie.sim());
        double[] published = {38.461538, 47.928994, 55.939918, 62.718392};
        for (int t = 0; t < published.length; t++) {
            assertEquals(published[t], value(run, "A.Y", t), 1e-6);
        }
        for (int t = 0; t < run.length(); t++) {
            double h = 80 * (1 - Math.pow(11 / 13.0, t + 1));
            assertEquals(h, value(run, "A.H", t), h * CLOSED_FORM);
            assertEquals(value(run, "A.T", t), 0.2 * value(run, "A.Y", t), 100 * CLOSED_FORM);
        }
    }

    /** Godley and Lavoie, chapter 4: households choose between bills and money; the bill rate rises in 2001. */
    @Test
    void pc() {
        Trajectory run = Simulations.run(GodleyLavoie.pc("if step >= 2 then 0.035 else 0.025"));
        assertEquals(3940 / 37.0, value(run, "A.Y", 0), 106 * CLOSED_FORM);
        assertEquals(3940 / 37.0, value(run, "A.Y", 1), 106 * CLOSED_FORM);
        assertEquals(86.486486, value(run, "A.V", 1), 1e-6);
        assertEquals(64.864865, value(run, "A.Bh", 1), 1e-6);
        assertEquals(21.621622, value(run, "A.Hh", 1), 1e-6);
        double[] afterRise = {106.486486, 107.224948, 107.616132};
        for (int t = 0; t < afterRise.length; t++) {
            assertEquals(afterRise[t], value(run, "A.Y", 2 + t), 1e-6);
        }
        assertEquals(110.090090, value(run, "A.Y", 199), 1e-5);
        for (int t = 0; t < run.length(); t++) {
            assertEquals(value(run, "A.Hh", t), value(run, "A.Hs", t), 1e-8);
        }
    }

    /** Godley and Lavoie, chapter 7: a bank lends to firms; autonomous consumption rises in 2001. */
    @Test
    void bmw() {
        Trajectory run = Simulations.run(GodleyLavoie.bmw(BMW.formatted(28)));
        assertEquals(200, value(run, "A.Y", 0), 200 * CLOSED_FORM);
        assertEquals(172, value(run, "A.WBd", 0), 172 * CLOSED_FORM);
        assertEquals(212, value(run, "A.Y", 1), 212 * CLOSED_FORM);
        assertEquals(219.2, value(run, "A.Y", 2), 219.2 * CLOSED_FORM);
        assertEquals(224, value(run, "A.Y", 99), 1e-4);
        for (int t = 0; t < 20; t++) {
            assertEquals(value(run, "A.Ms", t), value(run, "A.Mh", t), 1e-8);
        }
    }

    /** The second, degenerate root of BMW has Y near 0; it is not found on the way from the first. */
    @Test
    void bmwStaysWithItsRoot() {
        Trajectory run = Simulations.run(GodleyLavoie.bmw(BMW.formatted(10)));
        assertEquals(200 - 15 / 0.25, value(run, "A.Y", 1), 1e-6);
    }

    /** Chapter 5: the price of bonds falls in 2001, and with it wealth. */
    @Test
    void lp1() {
        Trajectory run = Simulations.run(GodleyLavoie.lp1("if step >= 1 then 0.04 else 0.03",
                "if step >= 1 then 15 else 20", "0.001"));
        double[] output = {115.783972318, 115.783972318, 113.893675624, 113.238381082};
        for (int t = 0; t < output.length; t++) {
            assertEquals(output[t], value(run, "A.Y", t), 1e-6);
        }
        assertEquals(86.33248885, value(run, "A.V", 1), 1e-6);
        assertEquals(121.037463526, value(run, "A.Y", 199), 1e-6);
    }

    /** Chapter 6: the south buys more from the north from 2000 on. */
    @Test
    void open() {
        Trajectory run = Simulations.run(GodleyLavoie.open("0.18781", "0.20781"));
        double[] north = {108.720303989, 109.074847749, 109.344040415};
        double[] south = {103.846520347, 103.647859321, 103.488906312};
        for (int t = 0; t < north.length; t++) {
            assertEquals(north[t], value(run, "A.YN", t), 1e-4);
            assertEquals(south[t], value(run, "A.YS", t), 1e-4);
        }
        assertEquals(110.136801, value(run, "A.YN", 199), 1e-6);
        assertEquals(102.836172, value(run, "A.YS", 199), 1e-6);
    }

    /** Goodwin 1967, integrated with Euler's step: the same additions by hand give the same bits. */
    @Test
    void goodwin() {
        Trajectory run = Simulations.run(ModelText.of("2000M01", 600, """
                stock v starts 0.9 change v * ((1 - u) / 3 - (0.025 + 0.02))
                stock u starts 0.8 change u * (0.6 * v - (0.025 + 0.5))
                """));
        double[] v = new double[600];
        double[] u = new double[600];
        v[0] = 0.9;
        u[0] = 0.8;
        double dt = 1.0 / 12;
        for (int t = 1; t < 600; t++) {
            v[t] = v[t - 1] + dt * (v[t - 1] * ((1 - u[t - 1]) / 3 - (0.025 + 0.02)));
            u[t] = u[t - 1] + dt * (u[t - 1] * (0.6 * v[t - 1] - (0.025 + 0.5)));
        }
        assertArrayEquals(v, run.path(0), 0.0);
        assertArrayEquals(u, run.path(1), 0.0);
    }

    /** Acemoglu and Robinson 2001: the poor's best tax, with a loop that only Newton's method closes. */
    @Test
    void bestTaxFromItsFirstOrderCondition() {
        Trajectory run = Simulations.run(ModelText.of("2000", 1, """
                parameter theta = 0.6
                parameter delta = 0.2
                tau = tau + (theta - delta) - (1 - delta) * tau
                """));
        assertEquals(0.5, value(run, "A.tau", 0), CLOSED_FORM);
    }
}
