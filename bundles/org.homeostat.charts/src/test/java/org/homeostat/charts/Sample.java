package org.homeostat.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.homeostat.results.Provenance;
import org.homeostat.results.ResultSeries;
import org.homeostat.results.RunResult;
import org.homeostat.results.ScenarioResult;

/** A run of three scenarios, three economies and a world, whose lines are easy to tell apart. */
final class Sample {

    static final List<String> SCENARIOS = List.of("Baseline", "Unilateral", "Coordinated");
    static final List<String> ECONOMIES = List.of("Chile", "Peru", "Bolivia");
    static final int YEARS = 35;

    private Sample() {
    }

    static RunResult result() {
        return new RunResult(
                List.of(scenario("Baseline", "Nothing changes", 0), scenario("Unilateral", "Chile <alone>", -9),
                        scenario("Coordinated", "Together & strong", 12)),
                provenance());
    }

    static ChartBuilder charts() {
        return new ChartBuilder(result());
    }

    private static Provenance provenance() {
        return new Provenance("0.1.0", "sample.econ", "ab12", List.of(), Map.of(), "bytecode", Map.of());
    }

    private static ScenarioResult scenario(String name, String label, double effect) {
        List<String> periods = new ArrayList<>();
        double[] years = new double[YEARS];
        for (int year = 0; year < YEARS; year++) {
            periods.add(Integer.toString(2019 + year));
            years[year] = 2019 + year;
        }
        List<ResultSeries> series = new ArrayList<>();
        for (String economy : ECONOMIES) {
            series.add(new ResultSeries(economy, economy, "output", "Output", "GUSD/year", path(100, effect)));
            series.add(new ResultSeries(economy, economy, "wageShare", "Wage share", "%", path(43, effect / 4)));
        }
        series.add(new ResultSeries("", "", "price", "Copper price", "USD/t", path(6010, 0)));
        return new ScenarioResult(name, label, periods, years, series);
    }

    private static double[] path(double level, double effect) {
        double[] values = new double[YEARS];
        for (int year = 0; year < YEARS; year++) {
            values[year] = level + effect * Math.max(0, year - 7) / (YEARS - 8);
        }
        return values;
    }
}
