package org.homeostat.engine;

import static org.homeostat.engine.Simulations.failure;
import static org.homeostat.engine.Simulations.run;
import static org.homeostat.engine.Simulations.value;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.homeostat.ir.Accumulation;
import org.homeostat.ir.Const;
import org.homeostat.ir.Definition;
import org.homeostat.ir.DisplayUnit;
import org.homeostat.ir.Expr;
import org.homeostat.ir.FlatModel;
import org.homeostat.ir.Integration;
import org.homeostat.ir.Integration.Method;
import org.homeostat.ir.Moment;
import org.homeostat.ir.Origin;
import org.homeostat.ir.Period;
import org.homeostat.ir.Ref;
import org.homeostat.ir.Slot;
import org.homeostat.ir.Step;
import org.homeostat.ir.TimeAxis;
import org.junit.jupiter.api.Test;

/** Stocks carried over periods by each rule; known solutions and published paths. */
class IntegrationTest {

    private static final Integration ADAPTIVE = new Integration(Method.ADAPTIVE, Double.POSITIVE_INFINITY, 1e-11);

    private static final String GOODWIN = """
            stock v starts 0.9 change v * ((1 - u) / 3 - (0.025 + 0.02))
            stock u starts 0.8 change u * (0.6 * v - (0.025 + 0.5))
            """;

    private static final String KEEN = """
            parameter phi0 = 0.04 / (1 - 0.04^2)
            parameter phi1 = 0.04^3 / (1 - 0.04^2)
            philips = phi1 / (1 - employed)^2 - phi0
            profit = 1 - wage - 0.03 * debt
            invest = exp(-5 + 20 * profit) - 0.0065
            stock wage starts %s change wage * (philips - 0.025)
            stock employed starts %s change employed * (invest / 3 - 0.025 - 0.02 - 0.01)
            stock debt starts %s change debt * (0.03 - invest / 3 + 0.01) + invest - (1 - wage)
            """;

    /** Goodwin 1967: a cycle that is left nowhere, by its invariant and a point of its path. */
    @Test
    void goodwin() {
        Trajectory run = run(ModelText.of("2000", 200, ADAPTIVE, GOODWIN));
        assertEquals(0.9117852876, value(run, "A.v", 5), 1e-9);
        assertEquals(0.9227929581, value(run, "A.u", 5), 1e-9);
        for (int t = 0; t < 200; t++) {
            double v = value(run, "A.v", t);
            double u = value(run, "A.u", t);
            assertEquals(0.926320661349, u / 3 - (1 / 3.0 - 0.045) * Math.log(u) + 0.6 * v - 0.525 * Math.log(v), 1e-9);
        }
    }

    @Test
    void goodwinByRungeKutta() {
        Trajectory run = run(ModelText.of("2000", 6, new Integration(Method.RK4, 1.0 / 64, 1), GOODWIN));
        assertEquals(0.9117852876, value(run, "A.v", 5), 1e-9);
        assertEquals(0.9227929581, value(run, "A.u", 5), 1e-9);
    }

    /** Keen 1995 in the form of Grasselli and Costa Lima 2012. */
    @Test
    void keen() {
        Trajectory run = run(ModelText.of("2000", 11, ADAPTIVE, KEEN.formatted("0.84", "0.97", "0.07")));
        assertEquals(0.83935149, value(run, "A.wage", 10), 1e-8);
        assertEquals(0.96842778, value(run, "A.employed", 10), 1e-8);
        assertEquals(0.06847826, value(run, "A.debt", 10), 1e-8);
    }

    @Test
    void keenWithADebtCrisis() {
        Trajectory run = run(ModelText.of("2000M01", 1605, ADAPTIVE, KEEN.formatted("0.75", "0.70", "0.5")));
        int month = 0;
        while (value(run, "A.debt", month) < 50) {
            month++;
        }
        assertEquals(133.5669, month / 12.0, 1 / 12.0);
    }

    @Test
    void ordersOfConvergence() {
        String decay = "stock x starts 1 change -x";
        double[] steps = {0.25, 0.125};
        for (Method method : new Method[] {Method.EULER, Method.RK4}) {
            double[] error = new double[2];
            for (int i = 0; i < 2; i++) {
                Trajectory run = run(ModelText.of("2000", 3, new Integration(method, steps[i], 1), decay));
                error[i] = Math.abs(value(run, "A.x", 2) - Math.exp(-2));
            }
            assertEquals(method == Method.EULER ? 1 : 4, Math.log(error[0] / error[1]) / Math.log(2), 0.2);
        }
        assertEquals(Math.exp(-2), value(run(ModelText.of("2000", 3, ADAPTIVE, decay)), "A.x", 2), 1e-12);
    }

    /** Euler's rule with the period as its step is what a stock means anyway, to the bit. */
    @Test
    void eulerWithTheWholePeriod() {
        Trajectory plain = run(ModelText.of("2000Q1", 40, GOODWIN));
        Trajectory stepped = run(ModelText.of("2000Q1", 40, new Integration(Method.EULER, 0.25, 1), GOODWIN));
        assertArrayEquals(plain.path(0), stepped.path(0));
        assertArrayEquals(plain.path(1), stepped.path(1));
    }

    /** Variables follow inside a period, loops too; lags, innovations and the period's index stay. */
    @Test
    void insideAPeriod() {
        Trajectory run = run(ModelText.of("2000", 4, ADAPTIVE, """
                stock k starts 1 change y
                y solves y + y^3 / 1000000000 == -k + 0 * step
                lagged starts 5 = k
                stock steps starts 0 change step
                stock before starts 0 change lagged[-1]
                stock luck starts 0 change e
                e draws uniform
                """), RunOptions.PLAIN.drawn(1, 0));
        assertEquals(Math.exp(-3), value(run, "A.k", 3), 1e-8);
        assertEquals(3, value(run, "A.steps", 3), 1e-12);
        assertEquals(5 + 1 + value(run, "A.k", 1), value(run, "A.before", 3), 1e-12);
        assertEquals(value(run, "A.e", 0) + value(run, "A.e", 1), value(run, "A.luck", 2), 1e-12);
        assertEquals(-value(run, "A.k", 2), value(run, "A.y", 2), 1e-8);
    }

    @Test
    void calendarTimeGoesOnInsideAPeriod() {
        Expr time = Expr.div(Expr.add(new Step(), new Moment()), new Const(4));
        FlatModel model = new FlatModel("Clock", new TimeAxis(Period.parse("2000Q1"), 9), List.of(),
                List.of(slot(0, "x"), slot(1, "t")),
                List.of(new Accumulation(0, Expr.ZERO, Expr.mul(new Const(2), new Ref(1)), Origin.NONE),
                        new Definition(1, time, Origin.NONE)),
                List.of(), List.of(), List.of(), new Integration(Method.RK4, 1, 1));
        Trajectory run = run(model);
        assertEquals(4, value(run, "A.x", 8), 1e-14);
        assertEquals(1.75, value(run, "A.t", 7), 0.0);
    }

    @Test
    void whatGoesWrongInsideAPeriod() {
        String message = failure(ModelText.of("2000", 3, new Integration(Method.RK4, 1, 1),
                "stock x starts 1 change -1.5\ny = sqrt(x)"));
        assertTrue(message.startsWith("test.econ:2:3: A.y is not finite in 2000 (100% of the period in): sqrt(A.x) is "
                + "not a number where A.x = -0.5"), message);
        assertTrue(failure(ModelText.of("2000", 3, new Integration(Method.RK4, 1e-9, 1), "stock x starts 1 change x"))
                .contains("more than 1000000 steps a period"));
        String blown = failure(
                ModelText.of("2000", 3, ADAPTIVE, "stock k starts 1 change 0\nstock x starts 0.8 change x^2"));
        assertTrue(blown.startsWith("test.econ:2:3: A.x cannot be integrated over 2001 to a tolerance of 1.0E-11: it "
                + "changes too fast, from 4 to "), blown);
    }

    private static Slot slot(int index, String name) {
        return new Slot(index, "A", name, "", DisplayUnit.NONE, false, Origin.NONE);
    }
}
