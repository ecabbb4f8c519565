package org.homeostat.engine.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.homeostat.ir.Distribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawsTest {

    /** The known answers that the authors publish with their implementation (Random123, kat_vectors). */
    @ParameterizedTest
    @CsvSource({
        "0 0 0 0, 0 0, 16554d9eca36314c db20fe9d672d0fdc d7e772cee186176b 7e68b68aec7ba23b",
        "ffffffffffffffff ffffffffffffffff ffffffffffffffff ffffffffffffffff, ffffffffffffffff ffffffffffffffff, "
                + "87b092c3013fe90b 438c3c67be8d0224 9cc7d7c69cd777b6 a09caebf594f0ba0",
        "243f6a8885a308d3 13198a2e03707344 a4093822299f31d0 082efa98ec4e6c89, 452821e638d01377 be5466cf34e90c6c, "
                + "a528f45403e61d95 38c72dbd566e9788 a5a1610e72fd18b5 57bd43b5e52b7fe6"})
    void philox(String counter, String key, String expected) {
        assertArrayEquals(words(expected), Philox.words(words(counter), words(key)));
    }

    /** Quantiles to 16 digits. */
    @ParameterizedTest
    @CsvSource({"0.5, 0", "0.975, 1.959963984540054", "0.25, -0.6744897501960817", "0.001, -3.090232306167814",
        "1e-20, -9.262340089798408", "0.9999, 3.719016485455709", "1e-10, -6.361340902404056"})
    void quantiles(double probability, double expected) {
        assertEquals(expected, NormalQuantile.of(probability), 1e-14 * Math.max(1, Math.abs(expected)));
    }

    @Test
    void neitherEndIsDrawn() {
        assertEquals(0x1p-53, Draws.uniform(0));
        assertEquals(1 - 0x1p-53, Draws.uniform(-1));
        assertEquals(-8.209536151601387, NormalQuantile.of(Draws.uniform(0)), 1e-12);
    }

    /** The published value of FNV-1a for the empty text and for "foobar". */
    @Test
    void hashes() {
        assertEquals(0xcbf29ce484222325L, Draws.hash(""));
        assertEquals(0x85944171f73967e8L, Draws.hash("foobar"));
    }

    /** Over draws, over periods and over streams: means, variances, skewness, kurtosis and correlations as they are. */
    @Test
    void moments() {
        int n = 100_000;
        for (int way = 0; way < 3; way++) {
            double[] power = new double[5];
            double uniform = 0;
            double product = 0;
            double before = 0;
            for (int i = 0; i < n; i++) {
                Draws draws = new Draws(3, way == 0 ? i : 0);
                String stream = way == 2 ? "Chile.e" + i : "Chile.e";
                int period = way == 1 ? i : 0;
                double normal = draws.value(Distribution.NORMAL, stream, period);
                uniform += draws.value(Distribution.UNIFORM, stream, period) / n;
                for (int k = 1; k < 5; k++) {
                    power[k] += Math.pow(normal, k) / n;
                }
                product += normal * before / n;
                before = normal;
            }
            assertEquals(0, power[1], 4 / Math.sqrt(n));
            assertEquals(1, power[2], 4 * Math.sqrt(2.0 / n));
            assertEquals(0, power[3], 4 * Math.sqrt(15.0 / n));
            assertEquals(3, power[4], 4 * Math.sqrt(96.0 / n));
            assertEquals(0, product, 4 / Math.sqrt(n));
            assertEquals(0.5, uniform, 4 / Math.sqrt(12.0 * n));
        }
    }

    @Test
    void uniformFillsTheInterval() {
        int[] count = new int[100];
        for (int i = 0; i < 100_000; i++) {
            count[(int) (100 * new Draws(5, i).value(Distribution.UNIFORM, "x", 2))]++;
        }
        double chiSquare = 0;
        for (int each : count) {
            chiSquare += (each - 1000.0) * (each - 1000.0) / 1000;
        }
        assertTrue(chiSquare < 148, "chi square with 99 degrees of freedom, 0.1%: " + chiSquare);
    }

    private static long[] words(String text) {
        return Arrays.stream(text.strip().split(" ")).mapToLong(word -> Long.parseUnsignedLong(word, 16))
                .toArray();
    }
}
