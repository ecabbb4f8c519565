package org.homeostat.engine;

import static org.homeostat.engine.Simulations.value;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.homeostat.ir.FlatModel;
import org.junit.jupiter.api.Test;

/** Published models with known answers; the numbers are those of the literature or closed forms. */
class ReferenceModelsTest {

    private static final double CLOSED_FORM = 1e-9;

    /** Godley and Lavoie, Monetary Economics, 2007, chapter 3. */
    @Test
    void sim() {
        Trajectory run = Simulations.run(ModelText.of("2000", 60, """
                parameter G = 20
                parameter theta = 0.2
                parameter alpha1 = 0.6
                parameter alpha2 = 0.4
                Y = C + G
                T = theta * Y
                YD = Y - T
                C = alpha1 * YD + alpha2 * H[-1]
                H starts 0 = H[-1] + YD - C
                """));
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
        Trajectory run = Simulations.run(ModelText.of("2000", 200, """
                parameter G = 20
                parameter theta = 0.2
                parameter alpha1 = 0.6
                parameter alpha2 = 0.4
                r starts 0.025 = if step >= 2 then 0.035 else 0.025
                Y = C + G
                T = theta * (Y + r[-1] * Bh[-1])
                YD = Y - T + r[-1] * Bh[-1]
                V starts V0 = V[-1] + (YD - C)
                C = alpha1 * YD + alpha2 * V[-1]
                Hh = V - Bh
                Bh starts B0 = V * (0.635 + 5 * r) - 0.01 * YD
                Bs starts B0 + H0 = Bs[-1] + (G + r[-1] * Bs[-1]) - (T + r[-1] * Bcb[-1])
                Bcb starts H0 = Bs - Bh
                Hs starts H0 = Hs[-1] + Bcb - Bcb[-1]
                parameter V0 = 3200 / 37
                parameter B0 = V0 * 0.75
                parameter H0 = V0 - B0
                """));
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
        Trajectory run = Simulations.run(bmw("28"));
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
        Trajectory run = Simulations.run(bmw("10"));
        assertEquals(200 - 15 / 0.25, value(run, "A.Y", 1), 1e-6);
    }

    private static FlatModel bmw(String alpha0) {
        return ModelText.of("2000", 100, """
                parameter delta = 0.1
                alpha0 = if step >= 1 then %s else 25
                Cs = Cd
                Is = Id
                Ns = Nd
                Ls starts 200 = Ls[-1] + (Ld - Ld[-1])
                Y starts 200 = Cs + Is
                WBd = Y - rl[-1] * Ld[-1] - AF
                AF = delta * K[-1]
                Ld starts 200 = Ld[-1] + (Id - AF)
                YD = WBs + rm[-1] * Mh[-1]
                Mh starts 200 = Mh[-1] + YD - Cd
                Ms starts 200 = Ms[-1] + (Ls - Ls[-1])
                rm starts 0.04 = rl
                WBs = W * Ns
                Nd = Y / 1
                W starts 0.86 = WBd / Nd
                Cd = alpha0 + 0.75 * YD + 0.1 * Mh[-1]
                K starts 200 = K[-1] + (Id - DA)
                DA = delta * K[-1]
                KT = 1 * Y[-1]
                Id = 0.15 * (KT - K[-1]) + DA
                rl starts 0.04 = 0.04
                """.formatted(alpha0));
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
