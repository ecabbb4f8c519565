package org.homeostat.engine;

import static org.homeostat.engine.Simulations.failure;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.homeostat.ir.Definition;
import org.homeostat.ir.DisplayUnit;
import org.homeostat.ir.Expr;
import org.homeostat.ir.FlatModel;
import org.homeostat.ir.Origin;
import org.homeostat.ir.Period;
import org.homeostat.ir.Slot;
import org.homeostat.ir.TimeAxis;
import org.junit.jupiter.api.Test;

/** Every way in which a model can be wrong, with its message. */
class ErrorsTest {

    @Test
    void slotWithoutEquation() {
        assertFailure("test.econ:2:3: A.y has no equation", """
                x = y
                slot y
                """);
    }

    @Test
    void slotWithTwoEquations() {
        assertFailure("test.econ:2:3: A.x has two equations; the other one is at test.econ:1:3", """
                x = 1
                again x = 2
                """);
    }

    @Test
    void allStructuralFailuresAreToldAtOnce() {
        assertFailure("""
                test.econ:2:3: A.x has two equations; the other one is at test.econ:1:3
                test.econ:3:3: A.y has no equation
                test.econ:4:3: A.z has no equation""", """
                x = 1
                again x = 2
                slot y
                slot z
                """);
    }

    @Test
    void slotWithTwoStarts() {
        assertFailure("test.econ:2:3: A.x has two start values; the other one is at test.econ:1:3", """
                x starts 1 = x[-1]
                again x starts 2
                """);
    }

    @Test
    void cycleOfParameters() {
        assertFailure("test.econ:2:3: Parameter A.b depends on itself: A.b needs A.c, A.c needs A.d, A.d needs A.b", """
                parameter a = b
                parameter b = a0 + c
                parameter c = 2 * d
                parameter d = b - 1
                parameter a0 = 1
                x = a
                """);
    }

    @Test
    void parameterOfItself() {
        assertFailure("test.econ:1:3: Parameter A.a depends on itself: A.a needs A.a", "parameter a = a + 1\nx = a");
    }

    @Test
    void parameterThatVaries() {
        assertFailure("test.econ:1:3: Parameter A.a stays the same over a run and cannot be made from A.x[-1]",
                "parameter a = x[-1]\nx starts 1 = a");
    }

    @Test
    void parameterThatIsNotFinite() {
        assertFailure("test.econ:2:3: Parameter A.a is not finite: log(A.b) is not a number where A.b = -3 USD",
                "parameter b [USD 1000] = -3000\nparameter a = 1 + log(b)\nx = a");
    }

    @Test
    void notKnownAtTheStart() {
        assertFailure("test.econ:1:3: The initial value of A.k needs A.x, which is not known at the start: give it a "
                + "value there with 'starts'", "stock k starts 3 * x change 1\nx = k");
        assertFailure("test.econ:1:3: The start value of A.x needs A.y, which is not known at the start: give it a "
                + "value there with 'starts'", "x starts y = x[-1]\ny = 2");
    }

    @Test
    void cycleOfStarts() {
        assertFailure("test.econ:1:3: The initial value of A.k depends on itself: A.k needs A.x, A.x needs A.k",
                "stock k starts x change 1\nx starts k = x[-1]");
    }

    @Test
    void startThatLooksBack() {
        assertFailure("test.econ:1:3: The start value of A.x cannot look further back, to A.x[-1]",
                "x starts x[-1] = 1");
    }

    @Test
    void startThatIsNotFinite() {
        assertFailure("test.econ:2:3: The initial value of A.k is not finite: 1 / A.x is infinite where A.x = 0",
                "x starts 0 = 1\nstock k starts 1 / x change 0");
    }

    @Test
    void lagWithoutStart() {
        assertFailure("test.econ:2:3: A.y reads A.x from before the first period, 2000, in 2000, but A.x has no value "
                + "there: give it one with 'starts'", "x = 1\ny = 2 + x[-1]");
        assertFailure("test.econ:3:3: A.z reads A.x from before the first period, 2000Q1, in 2000Q3, but A.x has no "
                + "value there: give it one with 'starts'", """
                x = 1
                y = 1
                z = if step < 2 then y else x[-3]
                """);
    }

    @Test
    void lagWithoutStartInALoopAndInAStock() {
        assertFailure("test.econ:1:3: A.y reads A.x from before the first period, 2000, in 2000, but A.x has no value "
                + "there: give it one with 'starts'", "y = 0.5 * x + x[-1]\nx = 0.5 * y + 1");
        assertFailure("test.econ:1:3: A.k reads A.x from before the first period, 2000, in 2000, but A.x has no value "
                + "there: give it one with 'starts'", "stock k starts 1 change x[-1]\nx = 1");
    }

    @Test
    void lagWithoutStartThatIsNeverRead() {
        assertEquals(1, Simulations.value(Simulations.run(ModelText.of("2000", 3, """
                x = 1
                y = if step > 0 then x[-1] else 7
                """)), "A.y", 1));
    }

    @Test
    void valueThatIsNotFinite() {
        assertFailure("test.econ:2:3: Chile.y is not finite in 2000Q3: log(Chile.wage - 2600) is not a number where "
                + "Chile.wage = 2.5 kUSD", """
                Chile.wage [kUSD 1000] = (3 - step / 4) * 1000
                Chile.y = 1 + log(Chile.wage - 2600) + 0 * step
                """);
    }

    @Test
    void valueThatIsInfinite() {
        assertFailure(
                "test.econ:2:3: A.y is not finite in 2000: A.p / A.x[-1] is infinite where A.p = 20%, A.x[-1] = 0",
                "x starts 0 = 1\ny = 1 + p / x[-1]\nparameter p [% 0.01] = 0.2");
    }

    @Test
    void valueThatIsNotFiniteInTheBranchTaken() {
        assertFailure("test.econ:2:3: A.y is not finite in 2000: sqrt(A.x) is not a number where A.x = -1",
                "x = -1\ny = if x < 0 and not (x > 0 or x == 7) then sqrt(x) else 1 / (x + 1)");
    }

    @Test
    void nanIsNotLostInAComparison() {
        assertFailure("test.econ:2:3: A.y is not finite in 2000: log(A.x) is not a number where A.x = -1",
                "x = -1\ny = if log(x) < 3 then 1 else 2");
    }

    @Test
    void manyInputsAreCounted() {
        String names = "abcdefghijkl";
        StringBuilder model = new StringBuilder();
        StringBuilder sum = new StringBuilder();
        for (char name : names.toCharArray()) {
            model.append(name).append(" = 1e308\n");
            sum.append(sum.isEmpty() ? "" : " + ").append(name);
        }
        assertFailure("test.econ:13:3: A.x is not finite in 2000: A.a + A.b + A.c + A.d + A.e + A.f + A.g + A.h + A.i "
                + "+ A.j + A.k + A.l is infinite where A.a = 1.0E308, A.b = 1.0E308, A.c = 1.0E308, A.d = 1.0E308, "
                + "A.e = 1.0E308, A.f = 1.0E308, A.g = 1.0E308, A.h = 1.0E308 and 4 more", model + "x = " + sum);
    }

    @Test
    void stockThatIsNotFinite() {
        assertFailure("test.econ:1:3: The change of A.k is not finite in 2000Q2: 1 / A.k is infinite where A.k = 0 USD",
                "stock k [USD 10] starts 10 change if step < 1 then -40 else 1 / k");
        assertFailure("test.econ:1:3: The change of A.k is not finite in 2000Q1: A.k + 0.25 * (A.k * 1.1) is infinite "
                + "where A.k = 1.5E308", "stock k starts 1.5e308 change k * 1.1");
    }

    @Test
    void tooDeep() {
        Expr deep = Expr.ONE;
        for (int i = 1; i < 100_000; i++) {
            deep = Expr.neg(deep);
        }
        Origin origin = new Origin("deep.econ", 1, 1);
        FlatModel model = new FlatModel("Deep", new TimeAxis(Period.parse("2000"), 1), List.of(),
                List.of(new Slot(0, "A", "x", "", DisplayUnit.NONE, false, origin)),
                List.of(new Definition(0, deep, origin)), List.of());
        assertEquals("deep.econ:1:1: The equation of A.x is nested more than 1000 levels deep; split it over several "
                + "variables", failure(model));
    }

    @Test
    void tooLarge() {
        FlatModel model = ModelText.of("2000", 1_000_000_000, "x = 1\ny = 1\nz = 1");
        String message = assertThrows(ModelException.class,
                () -> Simulator.of(model, Backend.INTERPRETER).run(Cancellation.NEVER)).getMessage();
        assertEquals("Scenario Test is too large: 1000000000 periods of 3 values take 24000 MB",
                message.substring(0, message.indexOf(", more than the")));
    }

    private static void assertFailure(String expected, String model) {
        String first = expected.contains("Q") ? "2000Q1" : "2000";
        assertEquals(expected, failure(ModelText.of(first, 4, model)));
    }
}
