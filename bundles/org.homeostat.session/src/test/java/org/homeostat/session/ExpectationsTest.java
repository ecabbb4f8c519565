package org.homeostat.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.homeostat.analysis.expect.ExpectationResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a model expects of itself: what holds, what fails, and how it is told. */
class ExpectationsTest {

    private static final String MODEL = """
            unit USD
            unit GUSD = 1e9 USD
            model M {
              parameter size : GUSD/year = 100 [GUSD/year]
              variable output : GUSD/year = size * (1 + (time - 2025 [year]) / 100 [year])
              variable gap : % = 0%
            }
            economy Chile is M
            economy Peru is M { size = 200 [GUSD/year] }
            world W { economies Chile, Peru }
            scenario Baseline { world W; time 2025..2028 }
            measure growth : % = last(output) / first(output) - 1
            """;

    @TempDir
    Path folder;

    private List<String> failed(String expectations) {
        CheckedFile file = Example.of(folder, MODEL + expectations).check();
        assertEquals(List.of(), file.problems());
        return Example.SESSION.test(file, Progress.NONE).problems().stream().map(Problem::toString)
                .map(text -> text.replace(folder + "/", "")).toList();
    }

    @Test
    void whatHoldsIsSilent() {
        assertEquals(List.of(), failed("""
                expect Chile.output at 2027 of Baseline within 1% of 101.5 [GUSD/year]
                expect Chile.output of Baseline within 1e-12 of 103 [GUSD/year]
                expect Chile.output at 2027 of Baseline within 1e9 [USD/year] of 101 [GUSD/year]
                expect Chile.gap of Baseline within 0.001 of 0
                expect growth of Baseline within 1e-9 of 3%
                expect Peru.growth > 2% of Baseline
                expect output > 99 [GUSD/year] of Baseline
                expect Peru.output == 2 * Chile.output at 2026 of Baseline
                """));
    }

    @Test
    void whatFailsIsAnErrorAtItsPlace() {
        assertEquals(
                List.of("model.econ:13:1: error: Chile.output at 2027 of Baseline is 102 GUSD/year, 1.923% below the "
                        + "104 GUSD/year expected (tolerance 1%)"),
                failed("expect Chile.output at 2027 of Baseline within 1% of 104 [GUSD/year]\n"));
        assertEquals(
                List.of("model.econ:13:1: error: Chile.output at 2027 of Baseline is 102 GUSD/year, 2 GUSD/year above "
                        + "the 100 GUSD/year expected (tolerance 1 [GUSD/year])"),
                failed("expect Chile.output at 2027 of Baseline within 1 [GUSD/year] of 100 [GUSD/year]\n"));
        assertEquals(
                List.of("model.econ:14:3: error: Chile.output > 105 [GUSD/year] at 2028 of Baseline does not hold"),
                failed("\n  expect Chile.output > 105 [GUSD/year] of Baseline\n"));
    }

    @Test
    void aSimpleNameHasToHoldForAllAndTheFirstThatFailsIsNamed() {
        assertEquals(
                List.of("model.econ:13:1: error: Peru.output at 2025 of Baseline is 200 GUSD/year, 100.0% above the "
                        + "100 GUSD/year expected (tolerance 1%)"),
                failed("expect output at 2025 of Baseline within 1% of 100 [GUSD/year]\n"));
        assertEquals(List.of("model.econ:13:1: error: Chile.growth of Baseline is 3%, 25.00% below the 4% expected "
                + "(tolerance 1%)"), failed("expect growth of Baseline within 1% of 4%\n"));
        assertEquals(
                List.of("model.econ:13:1: error: for Peru, output < 150 [GUSD/year] at 2028 of Baseline does not hold"),
                failed("expect output < 150 [GUSD/year] of Baseline\n"));
    }

    @Test
    void whereNothingIsExpectedAbsoluteIsMeant() {
        assertEquals(1, failed(
                "expect Chile.output - Chile.output + 0.1 [GUSD/year] of Baseline within 1e-3 of 0 [GUSD/year]\n")
                .size());
    }

    @Test
    void aRunTellsAllAndChecksOnlyThoseAboutItsScenarios() throws RunFailedException {
        Example example = Example.of(folder, MODEL + """
                scenario Other extends Baseline { shock Chile.size *= 2 at 2025 }
                expect Chile.output at 2025 of Baseline within 1% of 100 [GUSD/year] "the start"
                expect Chile.output at 2025 of Other within 1% of 100 [GUSD/year]
                """);
        List<ExpectationResult> all = example.run().answers().expectations();
        assertEquals(List.of(true, false), all.stream().map(ExpectationResult::passed).toList());
        assertEquals("the start", all.get(0).title());
        assertEquals(200, all.get(1).found());
        assertEquals(100, all.get(1).difference());
        RunOutcome one = Example.SESSION.run(example.check(), new RunRequest(List.of("Baseline"), List.of(), List.of(),
                java.util.OptionalLong.empty(), 1, org.homeostat.engine.Backend.INTERPRETER), Progress.NONE);
        assertEquals(1, one.answers().expectations().size());
        assertEquals(List.of(), example.run("Chile.size=1[GUSD/year]").answers().expectations());
    }

    @Test
    void scenariosOfExpectationsAloneAreNotAmongTheResults() {
        RunOutcome outcome = Example.of(folder, MODEL + """
                scenario Other extends Baseline { shock Chile.size *= 2 at 2025 }
                compare C { Baseline, Other on output }
                scenario Third extends Baseline { shock Chile.size *= 3 at 2025 }
                expect Chile.output at 2025 of Third within 1e-12 of 300 [GUSD/year]
                """).run();
        assertEquals(2, outcome.result().scenarios().size());
        assertTrue(outcome.answers().expectations().get(0).passed());
    }

    @Test
    void aScenarioThatFailsIsTold() {
        List<String> told = failed("""
                scenario Zero extends Baseline { shock Chile.size = log(0) at 2026 }
                expect Chile.output of Zero within 1% of 1 [GUSD/year]
                """.replace("log(0)", "1 [GUSD/year] / (2026 - time / 1 [year])"));
        assertEquals(1, told.size(), told.toString());
        assertTrue(told.get(0).contains("2026"), told.get(0));
    }

    @Test
    void nothingToTestCostsNothingAndCanBeCancelled() {
        CheckedFile plain = Example.of(folder, MODEL).check();
        assertSame(plain, Example.SESSION.test(plain, Progress.NONE));
        CheckedFile file = Example.of(folder, MODEL + "expect growth > 0 of Baseline\n").check();
        assertThrows(CancelledException.class, () -> Example.SESSION.test(file, new Progress() {
            @Override
            public void begin(String task, int total) {
                assertEquals("Testing", task);
            }

            @Override
            public void worked(int done) {
                assertEquals(1, done);
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        }));
    }
}
