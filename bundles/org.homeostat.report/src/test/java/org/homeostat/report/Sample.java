package org.homeostat.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.homeostat.analysis.Answers;
import org.homeostat.analysis.Comparison;
import org.homeostat.analysis.ComparisonSpec;
import org.homeostat.analysis.accounts.Accounts;
import org.homeostat.analysis.accounts.Claim;
import org.homeostat.analysis.expect.ExpectationResult;
import org.homeostat.analysis.measure.MeasureValue;
import org.homeostat.analysis.rest.Mode;
import org.homeostat.analysis.rest.RestAnswer;
import org.homeostat.analysis.rest.RestPoint;
import org.homeostat.analysis.rest.RestValue;
import org.homeostat.results.Provenance;
import org.homeostat.results.ResultSeries;
import org.homeostat.results.RunResult;
import org.homeostat.results.ScenarioResult;
import org.homeostat.results.SourceNote;

/** A run to report on, with names that try to be markup. */
final class Sample {

    static final String EVIL = "<script>alert(\"x\")</script> & 'co'";

    private Sample() {
    }

    static RunResult result() {
        return new RunResult(List.of(scenario("Baseline", "Nothing changes", 0), scenario("Reform", EVIL, 3)),
                new Provenance("0.1.0", "sample.econ", "ab12cd34", List.of(
                        new SourceNote("wb", "data/wb.csv", "NY.GDP.MKTP.CD, CHL, 2019", "World Bank, WDI", "CC BY 4.0",
                                "2026-07-01", "c0ffee"),
                        new SourceNote("wb", "data/wb.csv", "NY.GDP.MKTP.CD, PER, 2019", "World Bank, WDI", "CC BY 4.0",
                                "2026-07-01", "c0ffee")),
                        Map.of("Reform", 42L), "bytecode", Map.of("Chile.profitTax", "30%")));
    }

    static Answers answers() {
        return Answers.of(List.of(Comparison.of(result(), new ComparisonSpec("Question", "What the reform does",
                List.of("Baseline", "Reform"), List.of("Chile", "Peru", ""), List.of("output", "price")))));
    }

    /** Something of all that a run can answer. */
    static Answers everything() {
        RestPoint point = new RestPoint(List.of(new RestValue("Chile", "Chile", "output", "Output", "GUSD/year", 100,
                false)), 1e-15, RestPoint.Stability.STABLE, List.of(Mode.ofMap(0.5, 0, 1)), List.of(), List.of(),
                List.of());
        Claim bills = new Claim("bills", "Bills", List.of(new Claim.Position("state", true, 12, 0),
                new Claim.Position("firms", false, 12.5, 0)));
        Accounts accounts = new Accounts("Baseline", "Chile", "Chile", "2019", "USD", "USD/year",
                new TreeMap<>(Map.of("firms", "Firms", "state", "State")), List.of(bills), List.of());
        return new Answers(answers().comparisons(),
                List.of(new RestAnswer("Rest", "Rest", "Baseline", "Baseline", List.of(point), "")),
                List.of(welfare("Baseline", 2), welfare("Reform", 2.5)),
                List.of(new ExpectationResult("expect " + EVIL, "", "a.econ", 7, 1, "Baseline", "2020", true, 0, 1, -1,
                        "", false, "Chile.output is 99")),
                List.of(accounts.balanceSheet()), List.of(), List.of("ensemble Fan is checked"));
    }

    private static MeasureValue welfare(String scenario, double value) {
        return new MeasureValue("welfare", "Welfare", "Chile", "Chile", "GUSD", scenario, scenario, value);
    }

    static ReportContext context() {
        return new ReportContext("The reform", "models/sample.econ", "./homeostat run models/sample.econ --out out",
                List.of(new ScenarioNote("Baseline", "Nothing changes", List.of()),
                        new ScenarioNote("Reform", EVIL, List.of("Chile: profit tax to 35% " + EVIL)),
                        new ScenarioNote("NotRun", "Not run", List.of("never"))),
                List.of(new AssumptionNote("", "mobility", "mobility of capital", "0.55", "", "Assumption. " + EVIL)));
    }

    private static ScenarioResult scenario(String name, String label, double effect) {
        List<String> periods = new ArrayList<>();
        double[] years = new double[10];
        double[] output = new double[10];
        double[] price = new double[10];
        for (int year = 0; year < 10; year++) {
            periods.add(Integer.toString(2019 + year));
            years[year] = 2019 + year;
            output[year] = 100 + effect * year;
            price[year] = 6010;
        }
        return new ScenarioResult(name, label, periods, years,
                List.of(new ResultSeries("Chile", "Chile", "output", "Output", "GUSD/year", output),
                        new ResultSeries("Peru", "Peru", "output", "Output", "GUSD/year", output),
                        new ResultSeries("", "", "price", "Copper price", "USD/t", price)));
    }
}
