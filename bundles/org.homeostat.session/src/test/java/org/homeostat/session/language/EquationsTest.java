package org.homeostat.session.language;

import static org.homeostat.session.Example.assertPath;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.homeostat.session.Example;
import org.homeostat.session.Flat;
import org.homeostat.session.Problem;
import org.homeostat.session.RunOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Equations that are not solved for anything, what bounds unknowns, and where a solver begins. */
class EquationsTest {

    @TempDir
    Path folder;

    private Example example(String model, String world, String rest) {
        return Example.of(folder, """
                model Country {
                  parameter size = 1
                  %s
                }
                economy Chile is Country
                economy Peru is Country { size = 3 }
                world Two { economies Chile, Peru %s }
                %s
                scenario Baseline { world Two; time 2025..2027 %s }
                """.formatted(model, world, rest.contains("policy") ? rest : "",
                rest.contains("policy") ? "; apply P" : rest));
    }

    @Test
    void namedUnknown() {
        Example example = example("""
                variable price guess 1
                variable supply = size * price
                equation supply == 12 - price solve price
                """, "", "");
        assertEquals("""
                Chile.supply == 12 - Chile.price solve Chile.price
                Chile.supply = Chile.size * Chile.price
                Chile.price guess 1
                """, Flat.lines(example, "Chile.supply", "Chile.price"));
        RunOutcome outcome = example.run();
        assertPath(outcome, "Chile.price", 6, 6, 6);
        assertPath(outcome, "Peru.price", 3, 3, 3);
    }

    @Test
    void unknownsAreMatchedThroughFormulas() {
        Example example = example("""
                variable price
                variable wage
                variable supply = size * price
                equation clearing "Market": supply == 12 - price
                equation wage + price == 10
                """, "", "");
        assertEquals("""
                Chile.supply == 12 - Chile.price solve Chile.price
                Chile.wage + Chile.price == 10 solve Chile.wage
                """, Flat.lines(example, "Chile.supply ==", "Chile.wage +"));
        assertPath(example.run(), "Peru.wage", 7, 7, 7);
    }

    @Test
    void aReturnThatAllEconomiesShare() {
        Example example = example("""
                variable capital guess 1
                equation size - capital == world.r solve capital
                """, """
                variable r guess 1
                equation sum(e in economies | e.capital) == 2
                """, "");
        RunOutcome outcome = example.run();
        assertEquals(1, Example.path(outcome, "world.r")[0], 1e-12);
        assertEquals(0, Example.path(outcome, "Chile.capital")[0], 1e-12);
        assertEquals(2, Example.path(outcome, "Peru.capital")[2], 1e-12);
    }

    @Test
    void whatNothingDetermines() {
        assertEquals(List.of("error: price of model Country has no equation: nothing in Chile's model determines it"),
                messages(example("variable price variable x = price", "", "")));
        assertEquals(List.of("error: too many equations: the one in line 3 and the one in line 3 are to determine"
                + " only x"), messages(example("variable x variable y = x equation x == 3 equation y == 3", "", "")));
    }

    private static List<String> messages(Example example) {
        return example.check().problems().stream().filter(Problem::isError)
                .map(each -> "error: " + each.message()).toList();
    }

    @Test
    void aPolicyThatSetsADeterminedPrice() {
        Example example = example("""
                variable price guess 1
                equation size * price == 12 - price solve price
                """, "", "policy P { from 2026 until 2027 price = 5 }");
        assertEquals("if step >= 1 and step < 2 then Chile.price else Chile.size * Chile.price == "
                + "if step >= 1 and step < 2 then 5 else 12 - Chile.price solve Chile.price",
                Flat.lines(example, "if").lines().findFirst().orElseThrow());
        assertPath(example.run(), "Chile.price", 6, 5, 6);
        assertEquals(List.of("error: price is determined by the equation in line 4; a change can set it to a value (=),"
                + " and nothing else"), messages(example("""
                variable price guess 1
                equation size * price == 12 - price solve price
                """, "", "policy P { from 2026 price *= 2 }")));
    }

    @Test
    void boundsEndARun() {
        Example example = example("variable share within 0..1 = 0.5 * size * (time / 1 [year] - 2024)", "", "");
        assertEquals("0 <= Chile.share <= 1\n", Flat.lines(example, "0 <= Chile"));
        assertTrue(example.failures().get(0).contains("share"), example.failures().toString());
    }

    @Test
    void tables() {
        Example example = Example.of(folder, """
                lookup effect(x) = { 0 -> 0, 10 -> 20%, 20 -> 100% } interpolate linear
                model Country { variable x = 5 * (time / 1 [year] - 2024) variable y = effect(x) variable t = tanh(0) + cos(0) }
                economy Chile is Country
                world One { economies Chile }
                scenario Baseline { world One; time 2025..2029 }
                """);
        assertEquals("Chile.y = lookup(Chile.x, (0, 0) (10, 0.2) (20, 1) linear)\n", Flat.lines(example, "Chile.y"));
        RunOutcome outcome = example.run();
        assertPath(outcome, "Chile.y", 0.1, 0.2, 0.6000000000000001, 1, 1);
        assertPath(outcome, "Chile.t", 1, 1, 1, 1, 1);
    }

    @Test
    void integrators() {
        Example example = Example.of(folder, """
                model Country { stock x = 1 change x / 1 [year] variable t = time / 1 [year] stock ramp : year = 0 change t - 2025 }
                economy Chile is Country
                world One { economies Chile }
                scenario Fine { world One; time 2025..2027; integrate rk4 step 0.01 [year] }
                scenario Baseline extends Fine { }
                """);
        assertTrue(Flat.of(example).toString().endsWith("integrate rk4 step 0.01\n"));
        assertEquals("Chile.t = (2025 + step + moment) / 1\n", Flat.lines(example, "Chile.t ="));
        RunOutcome outcome = example.run();
        assertEquals(StrictMath.exp(2), Example.path(outcome, "Chile.x")[2], 1e-8);
        assertEquals(2, Example.path(outcome, "Chile.ramp")[2], 1e-12);
    }
}
