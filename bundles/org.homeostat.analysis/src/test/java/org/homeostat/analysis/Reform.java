package org.homeostat.analysis;

import java.util.List;
import java.util.Map;
import org.homeostat.analysis.measure.MeasureValue;
import org.homeostat.results.Provenance;
import org.homeostat.results.ResultSeries;
import org.homeostat.results.RunResult;
import org.homeostat.results.ScenarioResult;

/** A small run to ask: three scenarios, three economies and a world price. */
final class Reform {

    static final List<MeasureValue> MEASURES = List.of(measure("Chile", "Baseline", "Baseline", 2),
            measure("Peru", "Baseline", "Baseline", 3), measure("Chile", "Unilateral", "Chile alone", 2.5),
            measure("Peru", "Unilateral", "Chile alone", 3));

    static final ComparisonSpec SPEC = new ComparisonSpec("Reform", "What the reform does",
            List.of("Baseline", "Unilateral", "Coordinated"), List.of("Chile", "Peru", "Bolivia", ""),
            List.of("output", "wageShare", "copperPrice"));

    private Reform() {
    }

    static RunResult result() {
        return new RunResult(List.of(scenario("Baseline", "Baseline", 0, 0),
                scenario("Unilateral", "Chile alone", -3, 0.9), scenario("Coordinated", "Coordinated", -0.5, 2.1)),
                provenance());
    }

    private static MeasureValue measure(String economy, String scenario, String label, double value) {
        return new MeasureValue("welfare", "Welfare", economy, economy, "", scenario, label, value);
    }

    static Provenance provenance() {
        return new Provenance("0.1.0", "reform.econ", "ab12", List.of(), Map.of(), "bytecode", Map.of());
    }

    private static ScenarioResult scenario(String name, String label, double output, double share) {
        return new ScenarioResult(name, label, List.of("2051", "2052", "2053"), new double[] {2051, 2052, 2053},
                List.of(output("Chile", 200, 200 + 2 * output, 200 + output), output("Peru", 100, 100, 100 - output),
                        output("Bolivia", 50, 50, 50),
                        new ResultSeries("Chile", "Chile", "wageShare", "Wage share", "%",
                                new double[] {43, 43, 43 + share}),
                        new ResultSeries("", "", "copperPrice", "Copper price", "USD/t",
                                new double[] {6010, 6010, 6010})));
    }

    private static ResultSeries output(String economy, double... values) {
        return new ResultSeries(economy, economy, "output", "Output", "GUSD/year", values);
    }
}
