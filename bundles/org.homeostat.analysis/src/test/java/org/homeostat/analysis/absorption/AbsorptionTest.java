package org.homeostat.analysis.absorption;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.homeostat.analysis.games.Workers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AbsorptionTest {

    private final Workers workers = new Workers(2);

    @AfterEach
    void close() {
        workers.close();
    }

    /** A rate raised from 25% to 30% on a base that may shrink: de Mooij and Ederveen's 3.3, Feld and Heckemeyer's 2.55. */
    private Absorption cancellation(double semiElasticity) {
        return Absorption.of(List.of("the tax base"), open -> {
            double base = open == 1 ? Math.exp(-semiElasticity * 0.05) : 1;
            return new double[] {0.30 * base - 0.25, (0.30 * base - 0.25) / 0.25};
        }, Optional.empty(), workers);
    }

    @Test
    void cancellation() {
        Absorption large = cancellation(3.3);
        assertEquals(0.2, large.fixed()[1], 1e-12);
        assertEquals(0.01747244, large.open()[1], 1e-8);
        assertEquals(0.912637805, large.taken(0, 0), 1e-7);
        Absorption small = cancellation(2.55);
        assertEquals(0.05635210, small.open()[1], 1e-8);
        assertEquals(0.718239503, small.taken(0, 0), 1e-7);
        assertEquals("Alone, Chile keeps 28% of the reform's first-round effect on revenue; the tax base takes 72%.",
                AbsorptionWording.sentence(small, "Chile", "revenue", "", 0));
    }

    @Test
    void severalChannels() {
        double[] effects = {100, 40, 80, 22};
        Absorption absorption = Absorption.of(List.of("capital outflow", "lower investment"),
                open -> new double[] {0, effects[(int) open]}, Optional.of(new double[] {0, 74}), workers);
        assertArrayEquals(new double[] {0, 40}, absorption.alone().get(0));
        assertArrayEquals(new double[] {0, 80}, absorption.without().get(0));
        assertEquals(0.59, absorption.taken(0, 1), 1e-12);
        assertEquals(0.19, absorption.taken(1, 1), 1e-12);
        assertEquals(0.22, absorption.kept(1), 1e-12);
        assertEquals(
                "Alone, Chile keeps 22% of the reform's first-round effect on its profit tax; capital outflow takes 59%, "
                        + "lower investment takes 19%. With Peru and Bolivia it keeps 74%.",
                AbsorptionWording.sentence(absorption, "Chile", "its profit tax", "With Peru and Bolivia", 1));
        assertTrue(Double.isNaN(absorption.kept(0)));
        assertEquals(
                "With every channel frozen the reform of Chile does not move wages, so there is nothing to take back.",
                AbsorptionWording.sentence(absorption, "Chile", "wages", "", 0));
    }

    @Test
    void moreThanAllIsTaken() {
        Absorption absorption = Absorption.of(List.of("flight", "growth", "rain"), open -> new double[] {
            1 - ((open & 1) == 1 ? 1.5 : 0) + ((open & 2) == 2 ? 0.2 : 0)}, Optional.empty(), workers);
        assertEquals(
                "Alone, Peru ends with 30% in the opposite direction of the reform's first-round effect on welfare; "
                        + "flight takes 150%, growth adds 20%.",
                AbsorptionWording.sentence(absorption, "Peru", "welfare", "", 0));
    }
}
