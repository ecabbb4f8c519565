package org.homeostat.engine.p3bytecode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.homeostat.engine.Functions;
import org.homeostat.engine.RandomModel;
import org.homeostat.engine.Reading;
import org.homeostat.engine.kernel.Assignment;
import org.homeostat.ir.Const;
import org.homeostat.ir.Expr;
import org.homeostat.ir.Extension;
import org.homeostat.ir.If;
import org.homeostat.ir.Interpolation;
import org.homeostat.ir.Lag;
import org.homeostat.ir.Lookup;
import org.homeostat.ir.Ref;
import org.junit.jupiter.api.Test;

/** The virtual machine compiles no method of 8,000 bytes; ours stay below 3,000. */
class MethodSizeTest {

    @Test
    void tenThousandEquations() {
        List<Assignment> program = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            program.add(new Assignment(i, Expr.add(RandomModel.expression(i, 4), new Ref(40_000 + i))));
        }
        assertSmall(program, 60_000);
    }

    @Test
    void longSum() {
        List<Expr> terms = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            terms.add(Expr.mul(new Lag(50_000 + i, 2), new Const(i + 0.5)));
        }
        assertSmall(List.of(new Assignment(0, Expr.sum(terms))), 60_000);
    }

    @Test
    void longSumOfLongSums() {
        List<Expr> terms = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            List<Expr> inner = new ArrayList<>();
            for (int j = 0; j < 300; j++) {
                inner.add(new Ref(300 * i + j));
            }
            terms.add(Expr.mul(Expr.sum(inner), Expr.sum(inner.subList(0, 20))));
        }
        assertSmall(List.of(new Assignment(0, Expr.sum(terms))), 60_000);
    }

    @Test
    void manyBranches() {
        Expr expression = new Ref(0);
        for (int i = 1; i < 900; i++) {
            expression = new If(new Ref(i), Expr.mul(new Ref(2 * i), new Lag(3 * i, 1)), expression);
        }
        assertSmall(List.of(new Assignment(0, expression)), 60_000);
    }

    @Test
    void manyTables() {
        Expr expression = new Ref(0);
        for (int i = 1; i < 900; i++) {
            expression = new Extension("between",
                    List.of(new Ref(i), new Lookup(Expr.add(expression, new Lag(3 * i, 1)),
                            Reading.table(Interpolation.SMOOTH))));
        }
        assertSmall(List.of(new Assignment(0, expression)), 60_000);
    }

    private static void assertSmall(List<Assignment> program, int slots) {
        BytecodeCompiler compiler = new BytecodeCompiler(slots, Functions.ALL);
        int assigned = 0;
        for (GeneratedClass type : compiler.classes("Test", program)) {
            for (var method : MethodSizes.of(type.bytes()).entrySet()) {
                assertTrue(method.getValue() < 3_000, method.toString());
                assigned += method.getKey().startsWith("assign") ? 1 : 0;
            }
        }
        assertTrue(assigned > 0);
        assertEquals(1, compiler.compile(List.of(program)).size());
    }
}
