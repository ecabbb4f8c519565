package org.homeostat.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.homeostat.analysis.ComparisonAnswer;
import org.homeostat.analysis.measure.MeasureValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measures: what they are made of, for whom they have a value, and in what unit. */
class MeasuresTest {

    private static final String MODEL = """
            unit USD
            unit GUSD = 1e9 USD
            function square(x) = x * x
            model M {
              parameter size : GUSD/year = 1 [GUSD/year]
              variable years = (time - 2024 [year]) / 1 [year]
              variable output "Output" : GUSD/year = size * years
              variable share : % = 1 / years
            }
            model Rich extends M { variable luxury : GUSD/year = 2 * output }
            economy Chile is Rich
            economy Peru "Perú" is M { size = 2 [GUSD/year] }
            world W { economies Chile, Peru  variable total : GUSD/year = sum(e in economies | e.output) }
            scenario Baseline { world W; time 2025..2028 }
            scenario Big "Twice as much" extends Baseline { shock Chile.size *= 2 at 2025 until 2029 }
            """;

    @TempDir
    Path folder;

    private List<String> measured(String measures) {
        RunOutcome outcome = Example.of(folder, MODEL + measures).run();
        return outcome.answers().measures().stream().filter(one -> one.scenario().equals("Baseline"))
                .map(MeasuresTest::text).toList();
    }

    private static String text(MeasureValue one) {
        return (one.economy().isEmpty() ? "" : one.economy() + ".") + one.measure() + " = " + one.value()
                + (one.unit().isEmpty() ? "" : " " + one.unit());
    }

    @Test
    void everyAggregateOverTheHorizon() {
        assertEquals(List.of("a = 2.5 GUSD/year", "b = 10.0 GUSD/year", "c = 1.0 GUSD/year", "d = 4.0 GUSD/year",
                "e = 1.0 GUSD/year", "f = 4.0 GUSD/year", "g = 10.0 GUSD"), measured("""
                measure a : GUSD/year = mean(Chile.output)
                measure b : GUSD/year = sum(Chile.output)
                measure c : GUSD/year = min(Chile.output)
                measure d : GUSD/year = max(Chile.output)
                measure e : GUSD/year = first(Chile.output)
                measure f : GUSD/year = last(Chile.output)
                measure g : GUSD = total(Chile.output)
                """));
    }

    @Test
    void deviationAndDiscounting() {
        List<String> found = measured("""
                measure spread = deviation(Chile.years)
                measure worth : GUSD = discounted(Chile.output, 10 [%/year]) over 2025..2026
                """);
        assertEquals("spread = " + Math.sqrt(1.25), found.get(0));
        assertTrue(Math.abs(Double.parseDouble(found.get(1).split(" ")[2]) - (1 + 2 / 1.1)) < 1e-12, found.get(1));
    }

    @Test
    void aValueForEachEconomyThatHasTheQuantities() {
        assertEquals(List.of("Chile.growth = 300.0 %", "Peru.growth = 300.0 %", "Chile.splendour = 8.0 GUSD/year",
                "both = 30.0 GUSD"), measured("""
                measure growth : % = last(output) / first(output) - 1
                measure splendour : GUSD/year = last(luxury)
                measure both : GUSD = total(world.total)
                """));
    }

    @Test
    void periodsArithmeticConditionsFunctionsAndSums() {
        assertEquals(List.of("Chile.late = 3.5 GUSD/year", "Chile.squared = 6.25", "Chile.high = 1.0",
                "Peru.late = 7.0 GUSD/year", "Peru.squared = 6.25", "Peru.high = 0.0", "most = 8.0 GUSD/year")
                .stream().sorted().toList(), measured("""
                measure late : GUSD/year = mean(output) over 2027..2028
                measure squared = square(mean(years))
                measure high = if max(output) < 5 [GUSD/year] then 1 else 0
                measure most : GUSD/year = max(e in economies | last(e.output))
                """).stream().sorted().toList());
    }

    @Test
    void oneMeasureOfAnother() {
        assertEquals(List.of("Chile.level = 2.5 GUSD/year", "Peru.level = 5.0 GUSD/year", "ratio = 2.0"), measured("""
                measure level : GUSD/year = mean(output)
                measure ratio = Peru.level / Chile.level
                """));
    }

    @Test
    void aYearInQuartersIsAllOfIt() {
        RunOutcome outcome = Example.of(folder, """
                model M { variable q = (time - 2025 [year]) / 0.25 [year] }
                economy Chile is M
                world W { economies Chile }
                scenario Baseline { world W; time 2025Q1..2026Q4 }
                measure a = mean(q) over 2025..2025
                measure b = sum(q) over 2026..2026
                measure c = first(q) over 2025Q3..2026Q1
                """).run();
        assertEquals(List.of("Chile.a = 1.5", "Chile.b = 22.0", "Chile.c = 2.0"),
                outcome.answers().measures().stream().map(MeasuresTest::text).toList());
    }

    @Test
    void comparedBesideVariables() {
        ComparisonAnswer answer = Example.of(folder, MODEL + """
                measure level "Level" : GUSD/year = mean(output)
                compare C { Baseline, Big on output, level; for Chile }
                compare D { Baseline, Big on Peru.level }
                """).run().answers().comparisons().get(0);
        assertEquals(1, answer.results().size());
        assertEquals("Chile: Level", answer.measures().get(0).title());
        assertEquals(List.of(2.5, 5.0), answer.measures().get(0).values().stream().map(MeasureValue::value).toList());
    }

    @Test
    void whatCanNotBeMeasuredIsToldAtItsPlace() {
        Example example = Example.of(folder, MODEL + "measure far = mean(years) over 2027..2040\n");
        List<String> told = example.errors().isEmpty() ? example.failures()
                : example.problems().stream().filter(each -> each.contains("error")).toList();
        assertEquals(1, told.size(), told.toString());
        assertTrue(told.get(0).startsWith("model.econ:16:") && told.get(0).contains("2040"), told.get(0));
    }
}
