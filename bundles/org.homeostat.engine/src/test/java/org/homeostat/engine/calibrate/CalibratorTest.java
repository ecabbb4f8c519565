package org.homeostat.engine.calibrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.homeostat.engine.Backend;
import org.homeostat.engine.Functions;
import org.homeostat.engine.ModelException;
import org.homeostat.engine.ModelText;
import org.homeostat.engine.Reading;
import org.homeostat.engine.RunOptions;
import org.homeostat.engine.Simulator;
import org.homeostat.engine.Trajectory;
import org.homeostat.ir.Expr;
import org.homeostat.ir.FlatModel;
import org.homeostat.ir.Origin;
import org.homeostat.ir.ParameterRef;
import org.homeostat.ir.Ref;
import org.junit.jupiter.api.Test;

/** Parameters from what holds in the first period; with their values the model holds it. */
class CalibratorTest {

    private static final String SOLOW = """
            parameter tfp = 1
            parameter alpha = 0.35
            parameter gdp = 279e9
            parameter ratio = 3
            parameter k0 = ratio * gdp
            stock k starts k0 change 0.2 * y - 0.05 * k
            y = tfp * k^alpha * n^(1 - alpha)
            n = 8e6 + 1e5 * step
            wage = (1 - alpha) * y / n
            """;

    @Test
    void oneParameter() {
        FlatModel model = ModelText.of("2019", 5, SOLOW);
        SortedMap<Integer, Double> values = solve(model, "tfp: y == gdp");
        assertEquals(279e9 / (Math.pow(837e9, 0.35) * Math.pow(8e6, 0.65)), values.get(0), 1e-9 * values.get(0));
        assertEquals(279e9, run(model, values).value(slot(model, "y"), 0), 1e-12 * 279e9);
    }

    /** The conditions are given for the wrong parameters each: that is no matter. */
    @Test
    void inAnyPairing() {
        FlatModel model = ModelText.of("2019", 5, SOLOW);
        SortedMap<Integer, Double> values = solve(model, "ratio: wage == 12000", "tfp: k == 2 * gdp",
                "alpha: y == 1.1 * gdp");
        assertEquals(2, values.get(3), 1e-12);
        assertEquals(1 - 12_000 * 8e6 / (1.1 * 279e9), values.get(1), 1e-12);
        Trajectory run = run(model, values);
        assertEquals(12_000, run.value(slot(model, "wage"), 0), 1e-8);
        assertEquals(1.1 * 279e9, run.value(slot(model, "y"), 0), 1e-2);
    }

    /** A condition on the start value of a lag, through parameters that are made of the calibrated one, and a loop. */
    @Test
    void throughStartsAndLoops() {
        FlatModel model = ModelText.of("2000", 3, """
                parameter level = 5
                parameter twice = 2 * level
                parameter share = 0.5
                x starts twice = 0.5 * x[-1] + share * y
                y = 3 + 0.25 * x
                stock debt starts 10 * x change y
                """);
        SortedMap<Integer, Double> values = solve(model, "level: x[-1] == 24", "share: debt == x + 234");
        assertEquals(12, values.get(0), 1e-11);
        Trajectory run = run(model, values);
        assertEquals(24, run.before(0), 1e-10);
        assertEquals(run.value(0, 0) + 234, run.value(2, 0), 1e-9);
    }

    @Test
    void otherParametersAreGiven() {
        FlatModel model = ModelText.of("2000", 3, "parameter a = 1\nparameter b = 2\nx = a * b");
        assertEquals(2.5, Calibrator.of(model, Backend.BYTECODE, Functions.ALL)
                .solve(conditions(model, "a: x == 10"), RunOptions.PLAIN.with(1, 4)).get(0), 1e-12);
    }

    @Test
    void conditionsThatDetermineNothing() {
        FlatModel model = ModelText.of("2000", 3, "parameter a = 1\nparameter b = 2\nx = b * 3\ny = a");
        assertEquals("c.econ:1:1: 3 equations determine only 2 variables, A.x, A.b: the equation of A.x, the equation "
                + "at c.econ:1:1 that is solved for A.a, the equation of A.b; nothing determines all of A.y, A.a",
                failure(model, "a: x == 7"));
        assertEquals("c.econ:2:1: Parameter A.a is calibrated twice; the other condition is at c.econ:1:1",
                failure(model, "a: y == 7", "a: y == 8"));
    }

    @Test
    void noValues() {
        String between = failure(ModelText.of("2000", 3, "parameter a = 2\nx = a^2 + 1\nz = x"), "a: z == 0.5");
        assertTrue(between.startsWith("c.econ:1:1: No values were found with which A.z == 0.5; at last A.a = "),
                between);
        assertTrue(between.contains(". The equations of A.a do not converge in 2000 after "), between);
        FlatModel loop = ModelText.of("2000", 3, """
                parameter a = 2
                parameter b = 1
                x = a + b
                y = a * b
                """);
        String message = failure(loop, "a: x == 2", "b: y == 5");
        assertTrue(message.startsWith("c.econ:"), message);
        assertTrue(message.contains(": No values were found with which A."), message);
        assertTrue(message.contains(", with A.a = ") || message.contains("; at last A.a = "), message);
        assertTrue(message.contains(", A.b = "), message);
    }

    @Test
    void aLagWithoutStart() {
        FlatModel model = ModelText.of("2000", 3, "parameter a = 2\nx = a + x[-1]");
        assertEquals("test.econ:2:3: A.x reads A.x from before the first period, 2000, in 2000, but A.x has no value "
                + "there: give it one with 'starts'", failure(model, "a: x == 7"));
    }

    private static String failure(FlatModel model, String... conditions) {
        return assertThrows(ModelException.class, () -> solve(model, conditions)).getMessage();
    }

    /** The same bits on both backends. */
    private static SortedMap<Integer, Double> solve(FlatModel model, String... conditions) {
        SortedMap<Integer, Double> values = Calibrator.of(model, Backend.BYTECODE, Functions.ALL)
                .solve(conditions(model, conditions), RunOptions.PLAIN);
        assertEquals(Calibrator.of(model, Backend.INTERPRETER, Functions.ALL).solve(conditions(model, conditions),
                RunOptions.PLAIN), values);
        return values;
    }

    private static List<CalibrationCondition> conditions(FlatModel model, String... texts) {
        List<CalibrationCondition> conditions = new ArrayList<>();
        for (String text : texts) {
            String[] parts = text.split(": | == ");
            conditions.add(new CalibrationCondition(((ParameterRef) named(model, parts[0])).index(),
                    Reading.of(parts[1], name -> named(model, name)), Reading.of(parts[2], name -> named(model, name)),
                    new Origin("c.econ", conditions.size() + 1, 1)));
        }
        return conditions;
    }

    private static Expr named(FlatModel model, String name) {
        return model.findParameter("A." + name).<Expr>map(parameter -> new ParameterRef(parameter.index()))
                .orElseGet(() -> new Ref(slot(model, name)));
    }

    private static int slot(FlatModel model, String name) {
        return model.findSlot("A." + name).orElseThrow().index();
    }

    private static Trajectory run(FlatModel model, SortedMap<Integer, Double> values) {
        RunOptions options = RunOptions.PLAIN;
        for (var value : values.entrySet()) {
            options = options.with(value.getKey(), value.getValue());
        }
        return Simulator.of(model, Backend.BYTECODE, Functions.ALL).run(options);
    }
}
