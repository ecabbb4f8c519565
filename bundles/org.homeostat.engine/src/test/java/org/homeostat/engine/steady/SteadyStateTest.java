package org.homeostat.engine.steady;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.homeostat.engine.Backend;
import org.homeostat.engine.CancelledException;
import org.homeostat.engine.Functions;
import org.homeostat.engine.GodleyLavoie;
import org.homeostat.engine.ModelException;
import org.homeostat.engine.ModelText;
import org.homeostat.engine.RunOptions;
import org.homeostat.engine.steady.RestPoint.Stability;
import org.homeostat.ir.FlatModel;
import org.homeostat.ir.Integration;
import org.homeostat.ir.Integration.Method;
import org.junit.jupiter.api.Test;

/** Rest points of published models and of small ones with known answers. */
class SteadyStateTest {

    private static final double CLOSED_FORM = 1e-9;
    private static final Integration SMOOTH = new Integration(Method.RK4, 0.1, 1);

    @Test
    void sim() {
        FlatModel model = GodleyLavoie.sim();
        RestPoint rest = only(solve(model));
        assertEquals(100, value(model, rest, "Y"), 100 * CLOSED_FORM);
        assertEquals(20, value(model, rest, "T"), 20 * CLOSED_FORM);
        assertEquals(80, value(model, rest, "H"), 80 * CLOSED_FORM);
        assertEquals(Stability.STABLE, rest.stability());
        assertEquals(1, rest.eigenvalues().size());
        assertEquals(11 / 13.0, rest.eigenvalues().get(0).real(), 1e-12);
    }

    /** The accounts are kept twice: the sum of wealth is the debt, and the cash of households that of the bank. */
    @Test
    void pc() {
        FlatModel model = GodleyLavoie.pc("0.035");
        SteadyAnswer answer = solve(model);
        RestPoint rest = only(answer);
        assertEquals(List.of("A.V - A.Bh - A.Hs", "A.Bcb - A.Hs"),
                answer.conserved().stream().map(conserved -> conserved.text(model)).toList());
        assertEquals(0, answer.conserved().get(0).value(), 1e-10);
        assertEquals(110.09009009009009, value(model, rest, "Y"), 110 * CLOSED_FORM);
        assertEquals(90.09009009009009, value(model, rest, "Bs"), 90 * CLOSED_FORM);
        assertEquals(18.018018018018018, value(model, rest, "Hs"), 18 * CLOSED_FORM);
        assertEquals(Stability.STABLE, rest.stability());
        assertEquals(0.8634357, rest.eigenvalues().get(0).real(), 1e-7);
        FlatModel lower = GodleyLavoie.pc("0.025");
        assertEquals(3940 / 37.0, value(lower, only(solve(lower)), "Y"), 106 * CLOSED_FORM);
    }

    /** The published opening stocks do not add up by 0.001: for ever, so the rest has the same gap, and it is told. */
    @Test
    void lp1WithItsInconsistency() {
        FlatModel model = GodleyLavoie.lp1("0.04", "15", "0.001");
        SteadyAnswer answer = solve(model);
        RestPoint rest = only(answer);
        assertEquals(121.037463526, value(model, rest, "Y"), 1e-8);
        assertEquals(20.982786842, value(model, rest, "Hh"), 1e-8);
        assertEquals(60.31699781, value(model, rest, "Bs"), 1e-8);
        assertEquals(0.001, value(model, rest, "Bcb") - value(model, rest, "Hh"), 1e-9);
        assertEquals("A.Bcb - A.Hs", answer.conserved().get(1).text(model));
        assertEquals(0.001, answer.conserved().get(1).value(), 1e-9);
        FlatModel before = GodleyLavoie.lp1("0.03", "20", "0");
        assertEquals(115.783972318, value(before, only(solve(before)), "Y"), 1e-8);
    }

    /** Reserves flow from the south to the north for ever: no rest, although output and wealth no longer move. */
    @Test
    void openNeverRests() {
        FlatModel model = GodleyLavoie.open("0.18781", "0.20781");
        SteadyAnswer answer = solve(model);
        assertTrue(answer.points().isEmpty());
        assertEquals(6, answer.drifts().size());
        answer.drifts().forEach(drift -> assertEquals(0.6855921, Math.abs(drift.change()), 1e-7));
        assertTrue(answer.drifts().stream().map(drift -> model.slot(drift.slot())).toList()
                .containsAll(List.of("A.ORN", "A.ORS", "A.BsN", "A.BsS")));
        assertTrue(answer.explanation().startsWith("There is no rest point: where all else rests, A."));
        assertTrue(answer.explanation().contains("A.ORS changes by -0.6855921419 a period for ever"));
        FlatModel even = GodleyLavoie.open("0.18781", "0.18781");
        RestPoint rest = only(solve(even));
        assertEquals(3940 / 37.0, value(even, rest, "YS"), 106 * CLOSED_FORM);
        assertEquals(10, value(even, rest, "ORN"), 1e-8);
    }

    /** What deposits and loans differ by stays 0 by accounting, but would grow with interest: it says nothing. */
    @Test
    void bmwAndItsRedundantIdentity() {
        for (int alpha0 : new int[] {25, 28}) {
            FlatModel model = GodleyLavoie.bmw(String.valueOf(alpha0));
            SteadyAnswer answer = solve(model);
            RestPoint rest = only(answer);
            double output = 8 * alpha0;
            assertEquals(output, value(model, rest, "Y"), output * CLOSED_FORM);
            assertEquals(output, value(model, rest, "K"), output * CLOSED_FORM);
            assertEquals(output, value(model, rest, "Ms"), output * CLOSED_FORM);
            assertEquals(0.86 * output, value(model, rest, "WBd"), output * CLOSED_FORM);
            assertEquals(Stability.STABLE, rest.stability());
            assertEquals(0.75, rest.eigenvalues().get(0).real(), 1e-9);
            assertEquals(0.7, rest.eigenvalues().get(1).real(), 1e-9);
            assertEquals(1, rest.redundant().size());
            assertEquals("A.Ld - A.Mh", rest.redundant().get(0).text(model));
            assertEquals(0, rest.redundant().get(0).value(), 1e-10);
            assertEquals(3, answer.conserved().size());
        }
    }

    /** A centre: it is not stable, and a long run would never come to it. */
    @Test
    void goodwin() {
        FlatModel model = ModelText.of("2000", 20, SMOOTH, """
                stock v starts 0.9 change v * ((1 - u) / 3 - (0.025 + 0.02))
                stock u starts 0.8 change u * (0.6 * v - (0.025 + 0.5))
                """);
        SteadyAnswer answer = solve(model);
        assertEquals(2, answer.points().size());
        RestPoint centre = answer.points().get(0);
        assertEquals(0.875, value(model, centre, "v"), CLOSED_FORM);
        assertEquals(0.865, value(model, centre, "u"), CLOSED_FORM);
        assertEquals(Stability.NEUTRAL, centre.stability());
        assertTrue(centre.continuous());
        double speed = Math.sqrt(0.6 * 0.875 * 0.865 / 3);
        assertEquals(0, centre.eigenvalues().get(1).real(), 1e-12);
        assertEquals(speed, centre.eigenvalues().get(1).imaginary(), 1e-12);
        assertEquals(-speed, centre.eigenvalues().get(0).imaginary(), 1e-12);
        RestPoint collapse = answer.points().get(1);
        assertArrayEquals(new double[] {0, 0}, collapse.values().values(), 1e-12);
        assertEquals(Stability.UNSTABLE, collapse.stability());
    }

    /** The same centre is unstable under Euler's rule: the map's eigenvalues are outside the circle. */
    @Test
    void goodwinByEuler() {
        FlatModel model = ModelText.of("2000Q1", 20, """
                stock v starts 0.9 change v * ((1 - u) / 3 - (0.025 + 0.02))
                stock u starts 0.8 change u * (0.6 * v - (0.025 + 0.5))
                """);
        RestPoint centre = solve(model).points().get(0);
        assertEquals(Stability.UNSTABLE, centre.stability());
        assertEquals(Math.sqrt(1 + 0.6 * 0.875 * 0.865 / 3 / 16), centre.eigenvalues().get(0).modulus(), 1e-12);
    }

    @Test
    void keen() {
        FlatModel model = ModelText.of("2000", 20, SMOOTH, """
                parameter phi0 = 0.04 / (1 - 0.04^2)
                parameter phi1 = 0.04^3 / (1 - 0.04^2)
                philips = phi1 / (1 - employed)^2 - phi0
                profit = 1 - wage - 0.03 * debt
                invest = exp(-5 + 20 * profit) - 0.0065
                stock wage starts 0.84 change wage * (philips - 0.025)
                stock employed starts 0.97 change employed * (invest / 3 - 0.025 - 0.02 - 0.01)
                stock debt starts 0.07 change debt * (0.03 - invest / 3 + 0.01) + invest - (1 - wage)
                """);
        RestPoint rest = solve(model).points().get(0);
        assertEquals(0.8360528669, value(model, rest, "wage"), 1e-9);
        assertEquals(0.9686117590, value(model, rest, "employed"), 1e-9);
        assertEquals(0.0701911249, value(model, rest, "debt"), 1e-9);
        assertEquals(Stability.STABLE, rest.stability());
    }

    @Test
    void severalRootsAndTheirStability() {
        FlatModel model = ModelText.of("2000", 5, "x starts 0.9 = x[-1] + 0.1 * x[-1] * (x[-1] - 1) * (4 - x[-1])");
        List<RestPoint> roots = solve(model).points();
        assertArrayEquals(new double[] {1, 0, 4}, roots.stream().mapToDouble(root -> root.values().at(0)).toArray(),
                1e-9);
        assertEquals(List.of(Stability.UNSTABLE, Stability.STABLE, Stability.STABLE),
                roots.stream().map(RestPoint::stability).toList());
    }

    @Test
    void aLevelThatNothingDetermines() {
        FlatModel model = ModelText.of("2000", 20, "p starts 3 = p[-1] * y[-1]^2\ny starts 1.5 = 0.5 + 0.5 * y[-1]");
        SteadyAnswer answer = solve(model);
        RestPoint rest = only(answer);
        assertEquals(1, value(model, rest, "y"), 1e-12);
        assertEquals(List.of(0), rest.undetermined());
        assertEquals(Stability.NEUTRAL, rest.stability());
        assertEquals("The equations of a rest leave the level of A.p open; shown is the one nearest to the start",
                answer.explanation());
    }

    @Test
    void whatOnlyGrowsDoesNotRest() {
        SteadyAnswer answer = solve(ModelText.of("2000", 20, "p [USD 10] starts 3 = p[-1] + 1\ny = 2 * p"));
        assertTrue(answer.points().isEmpty());
        assertEquals("There is no rest point: where all else rests, A.y changes by 2 a period for ever, A.p changes by "
                + "0.1 USD a period for ever", answer.explanation());
        assertEquals("No rest point was found", solve(ModelText.of("2000", 3, "x starts 2 = x[-1] + x[-1]^2 + 1"))
                .explanation());
    }

    /** Lags of many periods, a stock and an implicit equation in one; at rest c = 0.2 (4 s + c) - 2, so c = s - 2.5. */
    @Test
    void longLagsAndLoops() {
        FlatModel model = ModelText.of("2000Q1", 20, """
                stock k starts 50 change i - 0.1 * k
                i = y - c
                y = 5 * k^0.5
                c starts 10 = 0.2 * (s[-1] + s[-2] + s[-3] + s[-4]) + 0.2 * c[-1] - 2 + e
                s solves 2 * s + 0 * c == 1.2 * y - 20
                guess s = 3
                e draws normal
                """);
        SteadyAnswer answer = solve(model);
        RestPoint rest = answer.points().get(0);
        double k = value(model, rest, "k");
        double y = 5 * Math.sqrt(k);
        double s = 0.6 * y - 10;
        assertEquals(0, y - s + 2.5 - 0.1 * k, 1e-9);
        assertEquals(s - 2.5, value(model, rest, "c"), 1e-9);
        assertEquals(6, rest.eigenvalues().size());
    }

    @Test
    void nothingHandedOn() {
        FlatModel model = ModelText.of("2000", 5, "x = 2 * y\ny = 3 + step");
        RestPoint rest = only(solve(model));
        assertArrayEquals(new double[] {6, 3}, rest.values().values());
        SteadyAnswer later = SteadyState.of(model, Backend.BYTECODE)
                .solve(new SteadyOptions(2, 0, 1, RunOptions.PLAIN));
        assertArrayEquals(new double[] {10, 5}, only(later).values().values());
    }

    @Test
    void parametersAndCancellation() {
        FlatModel model = ModelText.of("2000", 5, "parameter a = 1\nx starts 3 = a + 0.5 * x[-1]");
        SteadyOptions options = new SteadyOptions(0, 0, 1, RunOptions.PLAIN.with(0, 7));
        assertEquals(14, only(SteadyState.of(model, Backend.BYTECODE).solve(options)).values().at(0), 1e-12);
        SteadyOptions cancelled = new SteadyOptions(0, 0, 1, RunOptions.PLAIN.cancelledBy(() -> true));
        assertThrows(CancelledException.class, () -> SteadyState.of(model, Backend.BYTECODE).solve(cancelled));
    }

    @Test
    void aFirstPeriodWithoutSolution() {
        FlatModel model = ModelText.of("2000", 5, "x starts -1 = log(x[-1])");
        assertEquals("test.econ:1:3: A.x is not finite in 2000: log(A.x[-1]) is not a number where A.x[-1] = -1",
                assertThrows(ModelException.class, () -> solve(model)).getMessage());
    }

    /** The answer does not depend on the backend. */
    private static SteadyAnswer solve(FlatModel model) {
        SteadyAnswer answer = SteadyState.of(model, Backend.BYTECODE, Functions.ALL).solve(SteadyOptions.PLAIN);
        assertEquals(SteadyState.of(model, Backend.INTERPRETER, Functions.ALL).solve(SteadyOptions.PLAIN), answer);
        return answer;
    }

    private static RestPoint only(SteadyAnswer answer) {
        assertEquals(1, answer.points().size(), answer.explanation());
        return answer.points().get(0);
    }

    private static double value(FlatModel model, RestPoint rest, String name) {
        return rest.values().at(model.findSlot("A." + name).orElseThrow().index());
    }
}
