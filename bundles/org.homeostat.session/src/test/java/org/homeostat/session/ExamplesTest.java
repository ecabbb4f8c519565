package org.homeostat.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.homeostat.analysis.expect.ExpectationResult;
import org.homeostat.results.ResultSeries;
import org.homeostat.results.ScenarioResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the project ships as examples, and the good files of the corpus: checked, and the same on both engines. */
class ExamplesTest {

    private static final Path EXAMPLES = Path.of("..", "..", "examples");
    private static final Path CORPUS = Path.of("..", "org.homeostat.language", "src", "test", "resources", "corpus",
            "good");

    /** Needs a function from outside; see ExtensionsTest. */
    private static final Path EXTENSION = EXAMPLES.resolve("extension");

    static List<Path> files() throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path root : List.of(EXAMPLES, CORPUS)) {
            try (Stream<Path> all = Files.walk(root)) {
                all.filter(file -> file.toString().endsWith(".econ") && !file.startsWith(EXTENSION)).sorted()
                        .forEach(found::add);
            }
        }
        return found;
    }

    @Test
    void thereAreExamplesAndACorpus() throws IOException {
        assertTrue(files().stream().filter(file -> file.startsWith(EXAMPLES)).count() >= 5);
        assertTrue(files().stream().filter(file -> file.startsWith(CORPUS)).count() >= 60);
    }

    @ParameterizedTest
    @MethodSource("files")
    void bothEnginesAgreeToTheBit(Path file) {
        Example example = Example.at(file);
        assertEquals(List.of(), example.errors());
        if (!example.check().listing().scenarios().isEmpty()) {
            boolean played = example.check().listing().questions().stream()
                    .anyMatch(one -> List.of("game", "coalition").contains(one.kind()));
            RunOutcome outcome = played ? example.runScenarios() : example.run();
            assertTrue(outcome.result().scenarios().stream().allMatch(ExamplesTest::isFinite));
            assertEquals(List.of(), outcome.answers().expectations().stream().filter(one -> !one.passed())
                    .map(ExpectationResult::message).toList());
        }
    }

    /** Godley and Lavoie (2007): H = 80 (1 - (11/13)^t), at rest 80. */
    @Test
    void moneyOfTheStateComesToRest() {
        RunOutcome outcome = Example.at(EXAMPLES.resolve("reference/sim.econ")).run();
        double[] cash = Example.path(outcome, "Closed.cash");
        for (int t = 0; t < cash.length; t++) {
            double expected = 80 * (1 - Math.pow(11.0 / 13.0, t + 1));
            assertEquals(expected, cash[t], 1e-9 * expected, "period " + t);
        }
        double[] income = Example.path(outcome, "Closed.income");
        assertEquals(38.461538, income[0], 1e-6);
        assertEquals(47.928994, income[1], 1e-6);
        assertEquals(55.939918, income[2], 1e-6);
        assertEquals(62.718392, income[3], 1e-6);
    }

    /** Godley and Lavoie (2007), chapter 4. */
    @Test
    void aHigherInterestRateRaisesIncomeInTheEnd() {
        RunOutcome outcome = Example.at(EXAMPLES.resolve("reference/pc.econ")).run();
        for (double income : Example.path(outcome, "Baseline:Closed.income")) {
            assertEquals(3940.0 / 37, income, 1e-9 * 107);
        }
        double[] raised = Example.path(outcome, "Raise:Closed.income");
        assertEquals(106.486486, raised[2], 1e-6);
        assertEquals(107.224948, raised[3], 1e-6);
        assertEquals(107.616132, raised[4], 1e-6);
        assertEquals(110.090090, raised[raised.length - 1], 1e-6);
        for (double residual : Example.path(outcome, "Raise:Closed.residual")) {
            assertEquals(0, residual, 1e-8);
        }
    }

    /** Output, capital, debt and wage share of 2019, in the units of the result: GUSD and percent. */
    @ParameterizedTest
    @CsvSource({
        "Chile, 278.308, 1246.93, 28.33, 43.961", "Peru, 228.346, 820.79, 26.53, 44.721",
        "UnitedStates, 21540, 72337, 100.2, 59.709"
    })
    void theAndesStartOnTheirData(String economy, double output, double capital, double debt, double wageShare) {
        RunOutcome outcome = Example.at(EXAMPLES.resolve("andes/race-to-the-bottom.econ")).run();
        assertEquals(output, Example.path(outcome, economy + ".output")[0], 0.005 * output);
        assertEquals(capital, Example.path(outcome, economy + ".capital")[0], 0.005 * capital);
        assertEquals(debt, Example.path(outcome, economy + ".debtRatio")[0], 0.005 * debt);
        assertEquals(wageShare, Example.path(outcome, economy + ".wageShare")[0], 0.005 * wageShare);
    }

    private static boolean isFinite(ScenarioResult scenario) {
        return scenario.series().stream().map(ResultSeries::values)
                .allMatch(values -> Arrays.stream(values).allMatch(Double::isFinite));
    }
}
