package org.homeostat.ir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TableTest {

    private static final Numbers X = Numbers.of(0, 1, 3, 4, 6);
    private static final Numbers Y = Numbers.of(1, 2, 2, 5, 4);

    @ParameterizedTest
    @CsvSource({"LINEAR, false, 0.5, 1.5, 1", "LINEAR, false, 5, 4.5, -0.5", "LINEAR, false, -1, 1, 0",
        "LINEAR, false, 7, 4, 0", "LINEAR, true, -1, 0, 1", "LINEAR, true, 8, 3, -0.5", "LINEAR, false, 3, 2, 3",
        "STEP, true, 0.99, 1, 0", "STEP, false, 1, 2, 0", "STEP, true, -1, 1, 0", "STEP, true, 9, 4, 0",
        "SMOOTH, false, 1, 2, 0", "SMOOTH, false, 2, 2, 0", "SMOOTH, false, 6, 4, 0", "SMOOTH, false, 7, 4, 0",
        "SMOOTH, true, 8, 3, -0.5"})
    void valueAndSlope(Interpolation interpolation, boolean extrapolate, double at, double value, double slope) {
        Table table = new Table(X, Y, interpolation, extrapolate);
        assertEquals(value, table.value(at), 0.0);
        assertEquals(slope, table.slope(at), 0.0);
    }

    @ParameterizedTest
    @EnumSource(Interpolation.class)
    void pointsAreMet(Interpolation interpolation) {
        Table table = new Table(X, Y, interpolation, true);
        for (int i = 0; i < X.size(); i++) {
            assertEquals(Y.at(i), table.value(X.at(i)), 0.0);
        }
        assertTrue(Double.isNaN(table.value(Double.NaN)));
        assertTrue(Double.isNaN(table.slope(Double.NaN)));
    }

    /** Fritsch and Carlson's example: data of radiochemistry on which an ordinary cubic spline overshoots. */
    @Test
    void smoothIsMonotone() {
        Table table = new Table(List.of(7.99, 8.09, 8.19, 8.7, 9.2, 10.0, 12.0, 15.0, 20.0),
                List.of(0.0, 2.76429e-5, 4.37498e-2, 0.169183, 0.469428, 0.943740, 0.998636, 0.999919, 0.999994),
                Interpolation.SMOOTH, false);
        double before = table.value(7.99);
        for (int i = 1; i <= 12_010; i++) {
            double at = 7.99 + i / 1000.0;
            double value = table.value(at);
            assertTrue(value >= before - 1e-15, "at " + at);
            assertTrue(table.slope(at) >= -1e-12, "at " + at);
            before = value;
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LINEAR", "SMOOTH"})
    void slopeIsThatOfTheValue(Interpolation interpolation) {
        Table table = new Table(X, Y, interpolation, true);
        for (double at = -0.95; at < 7; at += 0.1) {
            assertEquals((table.value(at + 1e-6) - table.value(at - 1e-6)) / 2e-6, table.slope(at), 1e-8);
        }
    }

    @Test
    void refused() {
        refuse("A table has two points or more and one value for each argument, not 1 arguments and 1 values", "1");
        refuse("The arguments of a table ascend: 1.0 comes after 1.0", "1 1");
        refuse("Not finite in a table: NaN, 1.0", "1 NaN");
    }

    @Test
    void printsAndCompares() {
        Table table = new Table(X, Y, Interpolation.LINEAR, true);
        assertEquals("(0, 1) (1, 2) (3, 2) (4, 5) ... linear extrapolated", table.toString());
        assertEquals(table, new Table(List.copyOf(X), List.copyOf(Y), Interpolation.LINEAR, true));
        assertEquals(table.hashCode(), new Table(X, Y, Interpolation.LINEAR, true).hashCode());
        assertEquals("lookup(x0, (0, 2) (1, 3) step)",
                new Lookup(new Ref(0), new Table(List.of(0.0, 1.0), List.of(2.0, 3.0), Interpolation.STEP, false))
                        .toString());
    }

    private static void refuse(String message, String arguments) {
        List<Double> x = List.of(arguments.split(" ")).stream().map(Double::valueOf).toList();
        List<Double> y = x.stream().map(one -> 1.0).toList();
        assertEquals(message, assertThrows(IllegalArgumentException.class,
                () -> new Table(x, y, Interpolation.LINEAR, false)).getMessage());
    }
}
