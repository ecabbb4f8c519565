package org.homeostat.ir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What expressions are made of; how each form is computed and printed is tested with the engine. */
class ExprTest {

    private static final Expr A = new Ref(0);
    private static final Expr B = new Ref(1);
    private static final Expr C = new Ref(2);

    @Test
    void sumsGrowAtTheirEnd() {
        assertEquals(new Sum(List.of(A, B, C)), Expr.add(Expr.add(A, B), C));
        assertEquals(new Sum(List.of(A, new Sum(List.of(B, C)))), Expr.add(A, Expr.add(B, C)));
        assertEquals(Expr.ZERO, Expr.sum(List.of()));
        assertEquals(A, Expr.sum(List.of(A)));
        assertThrows(IllegalArgumentException.class, () -> new Sum(List.of(A)));
    }

    @Test
    void joinedFormsAreBalanced() {
        List<Expr> many = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            many.add(new Ref(i));
        }
        assertEquals(11, Expr.min(many).depth());
        assertEquals("max(x0, max(x1, x2))", Expr.max(List.of(A, B, C)).toString());
        assertEquals("x0 and x1 and x2", Expr.all(List.of(A, B, C)).toString());
        assertEquals("x0 or x1 or x2", Expr.any(List.of(A, B, C)).toString());
        assertEquals(Expr.ONE, Expr.all(List.of()));
        assertEquals(Expr.ZERO, Expr.any(List.of()));
        assertThrows(IllegalArgumentException.class, () -> Expr.min(List.of()));
    }

    @Test
    void operandsAreReplacedInOrder() {
        List<Expr> forms = List.of(Expr.neg(A), Expr.add(A, B), Expr.sub(A, B), Expr.mul(A, B), Expr.div(A, B),
                Expr.pow(A, B), new Call(Function.LOG, A), new Min(A, B), new Max(A, B),
                new Compare(Comparison.GE, A, B), new And(A, B), new Or(A, B), new Not(A), new If(A, B, C), A,
                new Lag(0, 2), new ParameterRef(1), new Const(3), new Step(), new Moment(),
                new Extension("f", List.of(A, B)), new Partial(new Extension("f", List.of(A, B)), 1),
                new Lookup(A, new Table(List.of(0.0, 1.0), List.of(1.0, 2.0), Interpolation.STEP, false)));
        for (Expr form : forms) {
            assertEquals(form, form.with(form.operands()));
            List<Expr> renamed = form.operands().stream()
                    .map(operand -> (Expr) new ParameterRef(((Ref) operand).slot()))
                    .toList();
            String expected = form.operands().isEmpty() ? form.toString() : form.toString().replaceAll("x(\\d)", "p$1");
            assertEquals(expected, form.with(renamed).toString());
        }
    }

    @Test
    void walksFromLeftToRight() {
        List<String> seen = new ArrayList<>();
        new If(new Compare(Comparison.LT, A, B), Expr.neg(C), Expr.ONE).forEach(form -> seen.add(form.toString()));
        assertEquals(List.of("if x0 < x1 then -x2 else 1", "x0 < x1", "x0", "x1", "-x2", "x2", "1"), seen);
    }

    @Test
    void depthNeedsNoStack() {
        Expr deep = A;
        for (int i = 0; i < 1_000_000; i++) {
            deep = Expr.neg(deep);
        }
        assertEquals(1_000_001, deep.depth());
    }

    @Test
    void lagsReachBack() {
        assertThrows(IllegalArgumentException.class, () -> new Lag(0, 0));
    }

    @Test
    void numbersReadBack() {
        assertEquals("20", new Const(20).toString());
        assertEquals("-0", new Const(-0.0).toString());
        assertEquals("0.1", new Const(0.1).toString());
        assertEquals("1.0E12", new Const(1e12).toString());
        assertEquals("9999999", new Const(9999999).toString());
    }
}
