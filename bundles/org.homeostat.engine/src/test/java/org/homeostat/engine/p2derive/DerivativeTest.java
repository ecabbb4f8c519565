package org.homeostat.engine.p2derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.SortedMap;
import org.homeostat.engine.Functions;
import org.homeostat.engine.Random;
import org.homeostat.engine.RandomModel;
import org.homeostat.engine.Reading;
import org.homeostat.engine.p3interpret.Interpreter;
import org.homeostat.engine.p3interpret.Interpreter.Row;
import org.homeostat.ir.Expr;
import org.homeostat.ir.ParameterRef;
import org.homeostat.ir.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Derivatives, as expressions and against differences. */
class DerivativeTest {

    private static final Map<String, Expr> NAMES = Map.of("x0", new Ref(0), "x1", new Ref(1), "x2", new Ref(2), "p0",
            new ParameterRef(0));

    @ParameterizedTest(name = "d({0})/dx0 = {1}")
    @CsvSource(delimiter = '|', value = {"x0 | 1", "x1 | 0", "3 | 0", "p0 | 0", "x0[-1] | 0", "step | 0", "-x0 | -1",
        "x0 + x1 + x0 | 2", "x1 - x0 | -1", "x0 * x1 | x1", "x1 * x0 | x1", "x0 * x0 | x0 + x0", "x0 / p0 | 1 / p0",
        "p0 / x0 | -(p0 / x0 / x0)", "x0 / x0 | 1 / x0 - x0 / x0 / x0", "x0^2 | 2 * x0", "x0^3 | 3 * x0^2",
        "x0^p0 | p0 * x0^(p0 - 1)", "p0^x0 | if p0 == 0 then 0 else p0^x0 * log(p0)", "(2 * x0)^2 | 2 * (2 * x0) * 2",
        "x0^1 | 1", "x0^0 | 0",
        "exp(x0) | exp(x0)", "exp(2 * x0) | exp(2 * x0) * 2", "log(x0) | 1 / x0", "sqrt(x0) | 0.5 / sqrt(x0)",
        "abs(x0) | if x0 < 0 then -1 else 1", "floor(x0) | 0", "min(x0, x1) | if x0 <= x1 then 1 else 0",
        "max(x1, x0) | if x1 >= x0 then 0 else 1", "x0 < x1 | 0", "x0 and x1 | 0", "x0 or x1 | 0", "not x0 | 0",
        "if x0 > 1 then x0 else x1 | if x0 > 1 then 1 else 0", "if x0 > 1 then x0 else 2 + x0 | 1",
        "if x0 > 1 then x1 else 3 | 0", "max(x1, p0) | 0", "sin(2 * x0) | cos(2 * x0) * 2", "cos(x0) | -sin(x0)",
        "tanh(x0) | 1 - tanh(x0)^2", "steps(x0) | 0", "twice(x1) | 0",
        "twice(3 * x0) | slope1(twice(3 * x0)) * 3", "between(x0, x0) | slope1(between(x0, x0)) + "
                + "slope2(between(x0, x0))",
        "linear(x0) | slope1(lookup(x0, (0, 1) (1, 2) (2, 4) (4, 8) linear))"})
    void printed(String text, String expected) {
        SortedMap<Integer, Expr> partials = Derivative.of(Reading.of(text, NAMES::get), slot -> slot == 0);
        assertEquals(expected, partials.getOrDefault(0, Expr.ZERO).toString());
    }

    /** Left out: kinks, jumps, and powers of exactly 0, whose derivative is not a number. */
    @Test
    void agreeWithDifferences() {
        int compared = 0;
        for (int seed = 0; seed < 2_000; seed++) {
            Expr expression = RandomModel.expression(seed, 5);
            Random random = new Random(1_000_000 + seed);
            double[] x = new double[10];
            double[] p = new double[5];
            for (int i = 0; i < x.length; i++) {
                x[i] = random.between(-2, 3);
                p[i / 2] = random.between(-2, 3);
            }
            SortedMap<Integer, Expr> partials = Derivative.of(expression, slot -> slot < 4);
            for (int slot = 0; slot < 4; slot++) {
                double derivative = value(partials.getOrDefault(slot, Expr.ZERO), x, p);
                double coarse = difference(expression, x, p, slot, 2e-5);
                double fine = difference(expression, x, p, slot, 1e-5);
                double scale = Math.max(1, Math.abs(fine));
                boolean smooth = Math.abs(coarse - fine) <= 1e-6 * scale
                        && Math.abs(value(expression, x, p)) < 1e4 * scale;
                if (smooth && !Double.isNaN(derivative)) {
                    compared++;
                    String text = expression + " by x" + slot + ": " + partials.get(slot);
                    assertEquals(fine, derivative, 1e-5 * scale, text);
                }
            }
        }
        assertTrue(compared > 6_500, "compared: " + compared);
    }

    private static double difference(Expr expression, double[] x, double[] p, int slot, double h) {
        double[] up = x.clone();
        double[] down = x.clone();
        up[5 + slot] += h;
        down[5 + slot] -= h;
        return (value(expression, up, p) - value(expression, down, p)) / (2 * h);
    }

    private static double value(Expr expression, double[] x, double[] p) {
        return new Interpreter(5, Functions.ALL).value(expression, new Row(x, 5, p, 3, 0));
    }
}
