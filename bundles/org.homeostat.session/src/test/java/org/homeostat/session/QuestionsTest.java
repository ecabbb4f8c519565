package org.homeostat.session;

import static org.homeostat.session.Example.path;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.homeostat.analysis.ComparisonAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions of every kind: what is answered, and how it is told what isn't. */
class QuestionsTest {

    private static final String MODEL = """
            model M { parameter size = 1  variable output = size * time }
            economy Chile is M
            economy Peru is M { size = 2 }
            world W { economies Chile, Peru  variable price = 3 }
            scenario Baseline { world W; time 2025..2027 }
            scenario Big extends Baseline { shock Chile.size *= 2 at 2026 until 2027 }
            """;

    @TempDir
    Path folder;

    @Test
    void aQuestionThatIsNotAnsweredYetIsToldAndTheRestIsRun() {
        Example example = Example.of(folder,
                MODEL + "ensemble Fan { of Big }\ncompare C { Baseline, Big on output }\n");
        RunOutcome outcome = example.run();
        assertEquals(
                List.of("ensemble Fan is checked, but this version of Homeostat does not answer such questions yet"),
                outcome.answers().unanswered());
        assertEquals(1, outcome.answers().comparisons().size());
        assertArrayEquals(new double[] {2025, 4052, 2027}, path(outcome, "Big: Chile.output"));
    }

    @Test
    void askedForByNameItIsAProblem() {
        Example example = Example.of(folder, MODEL + "ensemble Fan { of Big }\n");
        RunRequest request = new RunRequest(List.of(), List.of("Fan"), List.of(), java.util.OptionalLong.empty(), 1,
                org.homeostat.engine.Backend.BYTECODE);
        RunFailedException failed = assertThrows(RunFailedException.class,
                () -> Example.SESSION.run(example.check(), request, Progress.NONE));
        assertEquals(List.of(folder + "/model.econ:7:10: error: ensemble Fan is checked, but this version of Homeostat "
                + "does not answer such questions yet"), failed.problems().stream().map(Problem::toString).toList());
    }

    @Test
    void quantitiesWithTheirOwner() {
        ComparisonAnswer answer = Example
                .of(folder, MODEL + "compare C { Baseline, Big on Peru.output, Chile.size, world.price }\n").run()
                .answers().comparisons().get(0);
        assertEquals(List.of("Peru.output", "Chile.size", ".price"),
                answer.results().stream().map(one -> one.economy() + "." + one.variable()).toList());
        assertEquals(List.of(), answer.spec().variables());
    }

    @Test
    void whatElseAFileDeclaresIsListed() {
        Listing listing = Example.of(folder, MODEL + """
                function twice(x) = 2 * x
                measure growth "Growth": % = last(output) / first(output) - 1 over 2025..2026
                expect Chile.output at 2026 of Baseline within 1% of 2026 "as computed"
                expect  growth > 0
                    of Big;
                """).check().listing();
        assertEquals(List.of(new Listing.Entry("twice(x)", "twice")), listing.functions());
        assertEquals(List.of(new Listing.MeasureEntry("growth", "Growth", "%",
                "last(output) / first(output) - 1 over 2025..2026")), listing.measures());
        assertEquals(List.of(
                new Listing.ExpectationEntry("Chile.output at 2026 of Baseline within 1% of 2026", "as computed",
                        "Baseline"),
                new Listing.ExpectationEntry("growth > 0 of Big", "", "Big")), listing.expectations());
    }

    @Test
    void allKindsAreListed() {
        Listing listing = Example.of(folder, MODEL + "ensemble Fan \"Uncertainty\" { of Big on Chile.output }\n"
                + "absorption A { of Big against Baseline on output }\n").check().listing();
        assertEquals(List.of(
                new Listing.QuestionEntry("Fan", "Uncertainty", "ensemble", List.of("Big"), List.of(),
                        List.of("Chile.output")),
                new Listing.QuestionEntry("A", "A", "absorption", List.of("Baseline", "Big"), List.of(),
                        List.of("output"))),
                listing.questions());
    }
}
