package org.homeostat.analysis.attribution;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.homeostat.analysis.games.Workers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ShapleyTest {

    private final Workers workers = new Workers(2);

    @AfterEach
    void close() {
        workers.close();
    }

    /** One glove for the left hand, two for the right: the textbook's shares are 4/6, 1/6, 1/6. */
    @Test
    void gloves() {
        Shapley shapley = Shapley.of(3, bits -> new double[] {(bits & 1) == 1 && bits > 1 ? 6 : 0, bits}, 0, 0,
                workers);
        assertArrayEquals(new double[] {4, 1}, shapley.shares().get(0), 1e-14);
        assertArrayEquals(new double[] {1, 2}, shapley.shares().get(1), 1e-14);
        assertArrayEquals(new double[] {1, 4}, shapley.shares().get(2), 1e-14);
        assertArrayEquals(new double[] {6, 7}, shapley.total());
        assertTrue(shapley.isExact());
    }

    private static double[] airport(long bits) {
        return new double[] {Long.SIZE - Long.numberOfLeadingZeros(bits)};
    }

    /** A runway as long as the largest aeroplane needs: shares are the sums of 1/(n-k). */
    @Test
    void runwayForTwelve() {
        Shapley shapley = Shapley.of(12, ShapleyTest::airport, 0, 0, workers);
        double expected = 0;
        for (int cause = 0; cause < 12; cause++) {
            expected += 1.0 / (12 - cause);
            assertEquals(expected, shapley.shares().get(cause)[0], 1e-12);
        }
    }

    @Test
    void drawnBeyondTwelve() {
        Shapley shapley = Shapley.of(16, ShapleyTest::airport, 500, 7, workers);
        assertFalse(shapley.isExact());
        double sum = 0;
        double expected = 0;
        for (int cause = 0; cause < 16; cause++) {
            expected += 1.0 / (16 - cause);
            sum += shapley.shares().get(cause)[0];
            double error = shapley.errors().get(cause)[0];
            assertTrue(error > 0 && error < 0.2, "error " + error);
            assertEquals(expected, shapley.shares().get(cause)[0], 5 * error);
        }
        assertEquals(16, sum, 1e-11);
        assertArrayEquals(shapley.shares().get(3),
                Shapley.of(16, ShapleyTest::airport, 500, 7, workers).shares().get(3));
    }

    @Test
    void nothingToDivide() {
        assertEquals("There must be 1 to 62 causes, not 0", assertThrows(IllegalArgumentException.class,
                () -> Shapley.of(0, ShapleyTest::airport, 0, 0, workers)).getMessage());
    }
}
