package org.homeostat.session.language;

import static org.homeostat.session.Example.assertPath;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.homeostat.session.Example;
import org.homeostat.session.Flat;
import org.homeostat.session.RunOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Functions that the user writes, and those that look back. */
class FunctionsTest {

    @TempDir
    Path folder;

    private Example example(String declarations, String members) {
        return Example.of(folder, """
                %s
                model Country { parameter size = 3 variable x starts 1 = 2 * x[-1] %s }
                economy Chile is Country
                world One { economies Chile }
                scenario Baseline { world One; time 2025..2028 }
                """.formatted(declarations, members));
    }

    @Test
    void bodyIsWrittenOutAtTheCall() {
        Example example = example("""
                function square(v) = v * v
                function both(a, b) = square(a) - b
                """, """
                variable named = square(size)
                variable sum = both(x, 1)
                variable deep = square(x + 1)
                """);
        assertEquals("""
                Chile.named = Chile.size * Chile.size
                Chile.sum = Chile.x * Chile.x - 1
                Chile.deep = Chile.square in line 6 (v) * Chile.square in line 6 (v)
                Chile.square in line 6 (v) = Chile.x + 1
                """, Flat.lines(example, "Chile.named", "Chile.sum", "Chile.deep", "Chile.square"));
        RunOutcome outcome = example.run();
        assertPath(outcome, "Chile.named", 9, 9, 9, 9);
        assertPath(outcome, "Chile.sum", 3, 15, 63, 255);
        assertPath(outcome, "Chile.deep", 9, 25, 81, 289);
    }

    @Test
    void inABranchNothingIsComputedAhead() {
        Example example = example("function square(v) = v * v",
                "variable safe = if x > 4 then square(log(x - 4)) else 0");
        assertEquals("Chile.safe = if Chile.x > 4 then log(Chile.x - 4) * log(Chile.x - 4) else 0\n",
                Flat.lines(example, "Chile.safe"));
        assertEquals(0, Example.path(example.run(), "Chile.safe")[0]);
    }

    @Test
    void fixedValues() {
        Example example = example("function square(v) = v * v", """
                parameter area = square(size + 1)
                variable y starts square(area / 2) = y[-1]
                """);
        assertEquals("""
                parameter Chile.area = (Chile.size + 1) * (Chile.size + 1)
                Chile.y[before] = Chile.area / 2 * (Chile.area / 2)
                """, Flat.lines(example, "parameter Chile.area", "Chile.y["));
        assertPath(example.run(), "Chile.y", 64, 64, 64, 64);
    }

    @Test
    void functionsThatDoubleAreShared() {
        StringBuilder functions = new StringBuilder("function f0(v) = v + v\n");
        for (int i = 1; i < 60; i++) {
            functions.append("function f" + i + "(v) = f" + (i - 1) + "(v + v)\n");
        }
        RunOutcome outcome = example(functions.toString(), "variable big = f59(size)").run();
        assertPath(outcome, "Chile.big", 0x1p60 * 3, 0x1p60 * 3, 0x1p60 * 3, 0x1p60 * 3);
    }

    @Test
    void libraryFunctions() {
        assertPath(example("", "variable most = smoothmax(size, 4, 0)").run(), "Chile.most", 4, 4, 4, 4);
    }

    @Test
    void lagOfAFormula() {
        Example example = example("", """
                variable late = lag(x, 2)
                variable formula = lag(size * x - x[-1] + time / 1 [year], 1)
                variable now = lag(x, 0)
                """);
        assertEquals("""
                Chile.late = Chile.x[-2]
                Chile.formula = Chile.size * Chile.x[-1] - Chile.x[-2] + (2024 + step) / 1
                Chile.now = Chile.x
                """, Flat.lines(example, "Chile.late", "Chile.formula", "Chile.now"));
        RunOutcome outcome = example.run();
        assertPath(outcome, "Chile.late", 1, 1, 2, 4);
        assertPath(outcome, "Chile.formula", 2026, 2030, 2036, 2047);
    }

    @Test
    void movingAverage() {
        Example example = example("", "variable smooth = movingaverage(x, 3) variable same = movingaverage(x + 1, 1)");
        assertEquals("Chile.smooth = (Chile.x + Chile.x[-1] + Chile.x[-2]) / 3\n", Flat.lines(example, "Chile.smooth"));
        RunOutcome outcome = example.run();
        assertPath(outcome, "Chile.smooth", 4.0 / 3, 7.0 / 3, 14.0 / 3, 28.0 / 3);
        assertPath(outcome, "Chile.same", 3, 5, 9, 17);
    }

    @Test
    void cumulative() {
        Example example = example("", """
                variable total = cumulative(x)
                variable before = lag(cumulative(x), 1)
                """);
        assertEquals("""
                Chile.total = Chile.cumulative in line 2
                Chile.cumulative in line 2 = Chile.cumulative in line 2[-1] + Chile.x * 1
                Chile.cumulative in line 2[before] = 0
                """, Flat.lines(example, "Chile.total", "Chile.cumulative in line 2 =", "Chile.cumulative in line 2["));
        RunOutcome outcome = example.run();
        assertPath(outcome, "Chile.total", 2, 6, 14, 30);
        assertPath(outcome, "Chile.before", 0, 2, 6, 14);
    }
}
