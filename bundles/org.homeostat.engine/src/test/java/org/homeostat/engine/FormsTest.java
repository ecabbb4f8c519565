package org.homeostat.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.homeostat.engine.kernel.Assignment;
import org.homeostat.engine.kernel.KernelCompiler;
import org.homeostat.engine.p3bytecode.BytecodeCompiler;
import org.homeostat.engine.p3interpret.Interpreter;
import org.homeostat.ir.Expr;
import org.homeostat.ir.Names;
import org.homeostat.ir.ParameterRef;
import org.homeostat.ir.Printer;
import org.homeostat.ir.Ref;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The value and the printed form of each form of expression, on both backends. */
class FormsTest {

    /** Values of a, b and n: before the first period only a has one; n is NaN in the current row, the third. */
    private static final double[] ROWS = {7, Double.NaN, Double.NaN, 10, 0.5, Double.NaN, 3, -2, Double.NaN};
    private static final double[] PARAMETERS = {4, 0.25};
    private static final Map<String, Expr> NAMES = Map.of("a", new Ref(0), "b", new Ref(1), "n", new Ref(2), "p",
            new ParameterRef(0), "q", new ParameterRef(1));
    private static final Names PRINTED = new Names() {
        @Override
        public String slot(int index) {
            return List.of("a", "b", "n").get(index);
        }

        @Override
        public String parameter(int index) {
            return List.of("p", "q").get(index);
        }
    };

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', value = {
        // numbers, parameters, slots, lags, time
        "20 | 20", "0 | 0", "-2.5 | -2.5", "1.0E-7 | 1e-7", "1.25E10 | 1.25e10", "p | 4", "a | 3", "a[-1] | 10",
        "a[-2] | 7", "a[-3] | 7", "a[-2000000000] | 7", "b[-1] | 0.5", "step | 1",
        // sums and products
        "-a | -3", "-(a + b) | -1", "a + b + p + q | 5.25", "a + (b + p) | 5", "a - b - p | 1", "a - (b - p) | 9",
        "a + b - p | -3", "a * b * p | -24", "a * (b * p) | -24", "a * (b + p) | 6", "a / b / p | -0.375",
        "a / (b / p) | -6", "a / 0 | Infinity", "0 / 0 | NaN", "(a + b) / p | 0.25", "-a * b | 6", "a * -b | 6",
        "a * -2 | -6",
        // powers
        "a^2 | 9", "b^2 | 4", "a^0.5 | 1.7320508075688772", "b^3 | -8", "b^0.5 | NaN", "a^(b + 1) | 0.3333333333333333",
        "(a * p)^2 | 144", "(-2)^2 | 4", "-a^2 | -9", "n^0 | NaN", "a^n | NaN", "(a^2)^0.5 | 3", "2^(-1) | 0.5",
        // functions
        "exp(a) | 20.085536923187668", "log(a) | 1.0986122886681096", "log(b) | NaN", "log(0) | -Infinity",
        "sqrt(p) | 2", "sqrt(b) | NaN", "abs(b) | 2", "floor(b / 4) | -1", "floor(2.5) | 2",
        "min(a, b) | -2", "max(a, b) | 3", "min(a, n) | NaN", "max(n, a) | NaN", "min(a, max(b, q)) | 0.25",
        // comparisons
        "a < b | 0", "b < a | 1", "a <= 3 | 1", "a <= b | 0", "a > b | 1", "a > 3 | 0", "a >= 3 | 1", "b >= a | 0",
        "a == 3 | 1", "a == b | 0", "a != b | 1", "a != 3 | 0", "a < n | NaN", "n <= a | NaN", "a > n | NaN",
        "n >= a | NaN", "n == n | NaN", "n != a | NaN", "a + 1 < b * 2 | 0", "(a < b) == 0 | 1",
        // logic; what is not needed is not evaluated
        "a > b and a > 1 | 1", "a > b and a < 1 | 0", "a < b and b[-2] > 0 | 0", "n and a | NaN", "a and n | NaN",
        "a and b | 1", "a > b or b[-2] > 0 | 1", "a < b or b > a | 0", "0 or b | 1", "n or a | NaN", "0 or n | NaN",
        "not a | 0", "not 0 | 1", "not n | NaN", "not (a and 0) | 1", "not a > b | 0", "(a or 0) and 0 | 0",
        "a or 0 and 0 | 1",
        // choices
        "if a > b then p else b[-2] | 4", "if a < b then b[-2] else q | 0.25", "if b then 1 else 2 | 1",
        "if n then 1 else 2 | NaN",
        // waves, time inside a period, tables, functions of extenders
        "sin(b) | -0.9092974268256817", "cos(b) | -0.4161468365471424", "tanh(q) | 0.24491866240370913",
        "sin(n) | NaN", "moment | 0.375", "step + moment | 1.375", "linear(a) | 6", "linear(b) | 1",
        "steps(a) | 4", "smooth(q) | 1.2265625", "smooth(n) | NaN", "linear(a + b) | 2",
        "twice(a) | 6", "twice(b + a) | 2", "twice(n) | NaN", "fails(a) | NaN", "between(b, a) | 0.5",
        "between(a, if a > b then p else q) | 3.5", "if a < b then fails(a) else twice(q) | 0.5",
        "if a < b then 1 else if a < 2 then 2 else 3 | 3",
        "(if a > b then 1 else 2) + 1 | 2", "if a then (if 0 then 1 else 2) else 3 | 2"})
    void valueAndText(String text, double expected) {
        Expr expression = Reading.of(text, NAMES::get);
        assertEquals(text,
                Printer.text(expression, PRINTED).replaceAll("lookup\\((.*), \\(0, 1\\).* (\\w+)\\)", "$2($1)")
                        .replace("step(", "steps("));
        assertEquals(expected, value(expression, new Interpreter(3, Functions.ALL)), 0.0);
        assertEquals(expected, value(expression, new BytecodeCompiler(3, Functions.ALL)), 0.0);
    }

    private static double value(Expr expression, KernelCompiler compiler) {
        double[] out = new double[3];
        compiler.compile(List.of(List.of(new Assignment(1, expression)))).get(0).evaluate(ROWS, 6, PARAMETERS, 1, 0.375,
                out, 1);
        return out[2];
    }
}
