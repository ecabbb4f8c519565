package org.homeostat.analysis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.homeostat.results.ResultSeries;
import org.homeostat.results.RunResult;
import org.homeostat.results.ScenarioResult;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private final ComparisonAnswer answer = Comparison.of(Reform.result(), Reform.SPEC);

    @Test
    void differencesToTheFirstScenario() {
        VariableComparison output = answer.of("Chile").get(0);
        assertEquals(new Difference("Unilateral", -3, -1.5, -6, "2052", -3), output.differences().get(0));
        assertEquals(new Difference("Coordinated", -0.5, -0.25, -1, "2052", -0.5), output.differences().get(1));
        assertArrayEquals(new double[] {0, -6, -3}, output.differences(output.paths().get(1)));
    }

    @Test
    void onlyWhatAnEconomyHas() {
        assertEquals(List.of("Chile", "Peru", "Bolivia", ""), answer.economies());
        assertEquals(2, answer.of("Chile").size());
        assertEquals(1, answer.of("Peru").size());
        assertEquals("Chile", answer.focus());
        assertEquals("Copper price", answer.on("copperPrice").get(0).label());
    }

    @Test
    void sentences() {
        assertEquals("By 2053 \u201cChile alone\u201d puts Chile's output 1.5% below Baseline (197.0 against "
                + "200.0 GUSD/year) and Coordinated 0.25% below it (199.5).", answer.sentence());
        assertEquals(
                "By 2053 \u201cChile alone\u201d puts Chile's wage share 0.90 points above Baseline (43.9% against "
                        + "43.0%) and Coordinated 2.1 points above it (45.1%).",
                answer.sentences("Chile").get(1));
        assertEquals("By 2053 nothing has moved the copper price away from Baseline (6,010 USD/t).",
                answer.sentences("").get(0));
    }

    @Test
    void theHeadlineIsOnWhatMoves() {
        ComparisonSpec spec = new ComparisonSpec("Q", "Q", Reform.SPEC.scenarios(), List.of("Bolivia", "Chile"),
                List.of("output"));
        assertEquals("By 2053 nothing has moved Bolivia's output away from Baseline (50.00 GUSD/year).",
                Comparison.of(Reform.result(), spec).sentence());
    }

    @Test
    void elsewhere() {
        assertEquals("Under \u201cChile alone\u201d, 1 of the 2 other economies ends above Baseline (Peru, +3.00%); "
                + "1 unmoved.", new Elsewhere(answer, "output").sentence(0));
        assertEquals("", new Elsewhere(answer, "wageShare").sentence(0));
        ComparisonSpec fromBolivia = new ComparisonSpec("Q", "Q", Reform.SPEC.scenarios(),
                List.of("Bolivia", "Peru", "Chile"), List.of("output"));
        ComparisonAnswer other = Comparison.of(Reform.result(), fromBolivia);
        assertEquals("Under Coordinated, 1 of the 2 other economies ends above Baseline (Peru, +0.50%) and 1 below "
                + "(Chile, -0.25%).", new Elsewhere(other, "output").sentence(1));
    }

    @Test
    void aDifferenceToNothingHasNoPercent() {
        VariableComparison one = compare(new double[] {0, 0}, new double[] {0, 5});
        assertEquals(Double.NaN, one.differences().get(0).lastPercent());
        assertEquals("5.000 GUSD above", Wording.size(one, one.differences().get(0)));
    }

    @Test
    void differencesForATable() {
        assertEquals("-1.50%", Wording.signed("GUSD/year", 197, 200));
        assertEquals("+2.10 points", Wording.signed("%", 45.1, 43));
        assertEquals("+0.0210", Wording.signed("", 0.461, 0.44));
        assertEquals("+5.000", Wording.signed("GUSD", 5, 0));
        assertEquals("+1.00 points", Wording.signed("pctGDP", 29, 28));
        assertEquals("=", Wording.signed("GUSD", 200.0001, 200));
        assertEquals("=", Wording.signed("GUSD", 3e-14, 1e-14));
    }

    @Test
    void whereNothingIsAsked() {
        ComparisonSpec spec = Overview.of(Reform.result(), "All", 2);
        assertEquals(new ComparisonSpec("", "All", Reform.SPEC.scenarios(), Reform.SPEC.economies(),
                List.of("output", "wageShare")), spec);
    }

    @Test
    void onlyPeriodsThatAllHave() {
        VariableComparison one = compare(new double[] {1, 2, 3}, new double[] {1, 5});
        assertArrayEquals(new double[] {1, 2}, one.against().values());
        assertEquals(3, one.differences().get(0).last());
    }

    @Test
    void whatCanNotBeCompared() {
        assertEquals("Q compares scenario Nowhere, which was not run", failure("Nowhere", "output"));
        assertEquals("Q: no economy has a variable gini in all scenarios", failure("Baseline", "gini"));
    }

    @Test
    void measuresAreComparedBesideVariables() {
        ComparisonSpec spec = new ComparisonSpec("Q", "Q", List.of("Baseline", "Unilateral"), List.of("Chile"),
                List.of(), List.of(), List.of("welfare"));
        ComparisonAnswer measured = Comparison.of(Reform.result(), Reform.MEASURES, spec);
        assertEquals(List.of(), measured.results());
        assertEquals(1, measured.measures().size());
        assertEquals("Chile: Welfare", measured.measures().get(0).title());
        assertEquals("Chile: Welfare is Baseline 2.000 and Chile alone 2.500.", measured.sentence());
        ComparisonSpec owned = new ComparisonSpec("Q", "Q", List.of("Baseline", "Unilateral"), List.of("Chile"),
                List.of(), List.of(new QuantityName("Peru", "output")), List.of("Peru.welfare"));
        ComparisonAnswer ofPeru = Comparison.of(Reform.result(), Reform.MEASURES, owned);
        assertEquals("Peru", ofPeru.results().get(0).economy());
        assertEquals(3, ofPeru.measures().get(0).against());
    }

    @Test
    void aMeasureThatIsMissingInAScenario() {
        ComparisonSpec spec = new ComparisonSpec("Q", "Q", List.of("Baseline", "Coordinated"), List.of("Chile"),
                List.of(), List.of(), List.of("welfare"));
        assertEquals("Q: no economy has the measure welfare in all scenarios", assertThrows(
                IllegalArgumentException.class, () -> Comparison.of(Reform.result(), Reform.MEASURES, spec))
                .getMessage());
    }

    private static String failure(String scenario, String variable) {
        ComparisonSpec spec = new ComparisonSpec("Q", "Q", List.of(scenario), List.of("Chile"), List.of(variable));
        return assertThrows(IllegalArgumentException.class, () -> Comparison.of(Reform.result(), spec)).getMessage();
    }

    private static VariableComparison compare(double[] first, double[] second) {
        RunResult result = new RunResult(List.of(scenario("A", first), scenario("B", second)), Reform.provenance());
        ComparisonSpec spec = new ComparisonSpec("Q", "Q", List.of("A", "B"), List.of("Chile"), List.of("debt"));
        return Comparison.of(result, spec).results().get(0);
    }

    private static ScenarioResult scenario(String name, double[] values) {
        List<String> periods = List.of("2019", "2020", "2021").subList(0, values.length);
        return new ScenarioResult(name, name, periods, new double[values.length],
                List.of(new ResultSeries("Chile", "Chile", "debt", "Debt", "GUSD", values)));
    }
}
