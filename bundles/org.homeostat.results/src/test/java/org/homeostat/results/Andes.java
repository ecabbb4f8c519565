package org.homeostat.results;

import java.util.List;
import java.util.Map;

/** A small result to test with. */
final class Andes {

    static final double[] OUTPUT = {278.31, 0.1 + 0.2, -1.0 / 3.0, 1e-300, Double.MAX_VALUE};

    private Andes() {
    }

    static RunResult result() {
        List<String> periods = List.of("2019", "2020", "2021", "2022", "2023");
        double[] years = {2019, 2020, 2021, 2022, 2023};
        ScenarioResult baseline = new ScenarioResult("Baseline", "As things are", periods, years,
                List.of(new ResultSeries("Chile", "Chile", "output", "Output", "GUSD/year", OUTPUT),
                        new ResultSeries("", "", "copperPrice", "Copper, \"grade A\"", "USD/t",
                                new double[] {6010, 6010, 6010, 6010, 6010})));
        return new RunResult(List.of(baseline), provenance());
    }

    static Provenance provenance() {
        return new Provenance("0.1.0", "andes.econ", "ab12", List.of(new SourceNote("wb", "data/wb.csv",
                "NY.GDP.MKTP.CD, CHL, 2019", "World Bank, WDI", "CC BY 4.0", "2026-07-01", "cd34")),
                Map.of("Baseline", 42L), "bytecode",
                Map.of("Chile.profitTax", "30%"));
    }
}
