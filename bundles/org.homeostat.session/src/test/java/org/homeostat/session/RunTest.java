package org.homeostat.session;

import static org.homeostat.session.Example.assertPath;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.homeostat.engine.Backend;
import org.homeostat.results.ScenarioResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is run, in which order it comes back, and that it can be stopped. */
class RunTest {

    private static final String MODEL = """
            model Country "Land" {
              parameter tax "Profit tax" : % = 20% policy lever 0%..60%
              parameter size = 10
              variable output "Output" = size * exp(0.01 * (time / 1 [year] - 2025)) - 0.5 * inflation
              variable inflation = 0.3 * output ^ 0.5
            }
            economy Chile "Chile" is Country
            economy Peru "Peru" is Country { size = 20 }
            world Two "Two lands" { economies Chile, Peru variable price = 3 }
            policy Up "Higher taxes" { for Chile tax = 30% }
            treaty Floor { members Chile, Peru floor tax at 25% }
            scenario Baseline "As it is" { world Two; time 2025..2030 }
            scenario Reform extends Baseline { apply Up }
            scenario Big extends Baseline { shock Chile.size *= 2 at 2026 }
            """;
    private static final String QUESTIONS = """
            compare Effects "What it does" { Baseline, Reform, Big on output, tax, price, size; for Chile }
            compare Short { Reform, Big on output }
            """;

    @TempDir
    Path folder;

    private static RunRequest request(List<String> scenarios, List<String> questions, int threads) {
        return new RunRequest(scenarios, questions, List.of(), OptionalLong.empty(), threads, Backend.BYTECODE);
    }

    private static List<String> names(RunOutcome outcome) {
        return outcome.result().scenarios().stream().map(ScenarioResult::scenario).toList();
    }

    @Test
    void everyQuestionOrElseEveryScenario() throws RunFailedException {
        Example plain = Example.of(folder, MODEL);
        assertEquals(List.of("Baseline", "Reform", "Big"), names(plain.run()));
        assertEquals(List.of(), plain.run().answers().comparisons());
        Example asked = Example.of(folder, MODEL + QUESTIONS);
        assertEquals(List.of("Effects", "Short"),
                asked.run().answers().comparisons().stream().map(answer -> answer.spec().name()).toList());
        CheckedFile file = asked.check();
        RunOutcome chosen = Example.SESSION.run(file, request(List.of("Big", "Baseline"), List.of(), 1), Progress.NONE);
        assertEquals(List.of("Big", "Baseline"), names(chosen));
        assertEquals(List.of(), chosen.answers().comparisons());
        RunOutcome question = Example.SESSION.run(file, request(List.of(), List.of("Short"), 1), Progress.NONE);
        assertEquals(List.of("Reform", "Big"), names(question));
        assertEquals(1, question.answers().comparisons().size());
    }

    @Test
    void answersCoverParametersAndTheWorld() {
        RunOutcome outcome = Example.of(folder, MODEL + QUESTIONS).run();
        assertEquals(List.of("Chile.output", "Chile.tax", ".price", "Chile.size"),
                outcome.answers().comparisons().get(0).results()
                        .stream().map(one -> one.economy() + "." + one.variable()).toList());
        assertPath(outcome, "Baseline: Chile.tax", 20, 20, 20, 20, 20, 20);
        assertPath(outcome, "Reform: Chile.tax", 30, 30, 30, 30, 30, 30);
        assertPath(outcome, "Reform: Chile.size", 10, 10, 10, 10, 10, 10);
        assertPath(outcome, "Big: Chile.size", 10, 20, 20, 20, 20, 20);
        ScenarioResult result = outcome.result().scenarios().get(0);
        assertEquals("As it is", result.label());
        assertEquals("Profit tax", result.find("Chile", "tax").orElseThrow().label());
        assertEquals("%", result.find("Chile", "tax").orElseThrow().unit());
        assertEquals("{Chile=Chile, Peru=Peru, =}", result.economies().toString());
    }

    @Test
    void sameBitsOnAnyNumberOfThreads() throws RunFailedException {
        StringBuilder text = new StringBuilder(MODEL);
        for (int i = 0; i < 20; i++) {
            text.append("scenario S").append(i).append(" extends Baseline { shock Chile.size *= 1.").append(i + 10)
                    .append(" at 2026 }\n");
        }
        CheckedFile file = Example.of(folder, text.toString()).check();
        RunOutcome one = Example.SESSION.run(file, request(List.of(), List.of(), 1), Progress.NONE);
        RunOutcome eight = Example.SESSION.run(file, request(List.of(), List.of(), 8), Progress.NONE);
        assertEquals(23, one.result().scenarios().size());
        assertEquals(one, eight);
    }

    @Test
    void progressIsToldFromTheCallersThread() throws RunFailedException {
        CheckedFile file = Example.of(folder, MODEL).check();
        Thread caller = Thread.currentThread();
        List<String> told = new ArrayList<>();
        Example.SESSION.run(file, request(List.of(), List.of(), 4), new Progress() {
            @Override
            public void begin(String task, int total) {
                told.add(task + " of " + total);
            }

            @Override
            public void worked(int done) {
                assertEquals(caller, Thread.currentThread());
                told.add("+" + done);
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        });
        assertEquals(List.of("Running 3 scenarios of 3", "+1", "+1", "+1"), told);
    }

    @Test
    void cancellation() {
        CheckedFile file = Example.of(folder, MODEL.replace("time 2025..2030", "time 1000M01..8000M12")).check();
        assertEquals(List.of(), file.problems());
        Progress cancelled = new Progress() {
            private int asked;

            @Override
            public void begin(String task, int total) {
                // not of interest
            }

            @Override
            public void worked(int done) {
                // not of interest
            }

            @Override
            public boolean isCancelled() {
                return ++asked > 2;
            }
        };
        assertThrows(CancelledException.class,
                () -> Example.SESSION.run(file, request(List.of(), List.of(), 2), cancelled));
    }

    @Test
    void requestsForWhatIsNotThere() {
        CheckedFile file = Example.of(folder, MODEL + QUESTIONS).check();
        RunFailedException failed = assertThrows(RunFailedException.class,
                () -> Example.SESSION.run(file, request(List.of("Refom"), List.of("Effect"), 1), Progress.NONE));
        assertEquals("--question Effect: error: there is no question Effect; there are Effects, Short\n"
                + "--scenario Refom: error: there is no scenario Refom; there are Baseline, Big, Reform",
                failed.getMessage());
        CheckedFile nothing = Example.of(folder, "model Country { variable x = 1 }").check();
        RunFailedException empty = assertThrows(RunFailedException.class,
                () -> Example.SESSION.run(nothing, RunRequest.everything(), Progress.NONE));
        assertTrue(empty.getMessage().endsWith("model.econ:1:1: error: there is nothing to run: the file declares no "
                + "scenario"));
    }

    @Test
    void aFileWithErrorsIsNotRun() {
        CheckedFile file = Example.of(folder, MODEL.replace("size * exp", "sise * exp")).check();
        RunFailedException failed = assertThrows(RunFailedException.class,
                () -> Example.SESSION.run(file, RunRequest.everything(), Progress.NONE));
        assertEquals(1, failed.problems().size());
    }

    @Test
    void aSessionServesManyThreads() throws Exception {
        Example example = Example.of(folder, MODEL + QUESTIONS);
        CheckedFile shared = example.check();
        RunOutcome expected = Example.SESSION.run(shared, RunRequest.everything(), Progress.NONE);
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            List<Future<RunOutcome>> runs = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                CheckedFile file = i % 2 == 0 ? shared : null;
                Callable<RunOutcome> run = () -> Example.SESSION.run(file == null ? example.check() : file,
                        RunRequest.everything(), Progress.NONE);
                runs.add(pool.submit(run));
            }
            for (Future<RunOutcome> run : runs) {
                assertEquals(expected, run.get());
            }
        }
    }

    @Test
    void whatTheFileOffers() {
        Listing listing = Example.of(folder, MODEL + QUESTIONS).check().listing();
        assertEquals("[Entry[name=Chile, label=Chile], Entry[name=Peru, label=Peru]]", listing.economies().toString());
        assertEquals(new Listing.Lever("Chile", "Chile", "tax", "Profit tax", "%", "20%", "0%", "60%"),
                listing.levers().get(0));
        assertEquals("[Entry[name=Up, label=Higher taxes]]", listing.policies().toString());
        assertEquals("[Entry[name=Floor, label=Floor]]", listing.treaties().toString());
        assertEquals(new Listing.ScenarioEntry("Reform", "Reform", "Two", "2025", "2030",
                List.of("Chile: Profit tax set to 30% (policy Up)")), listing.scenarios().get(1));
        assertEquals(new Listing.QuestionEntry("Effects", "What it does", "compare",
                List.of("Baseline", "Reform", "Big"), List.of("Chile"), List.of("output", "tax", "price", "size")),
                listing.questions().get(0));
    }
}
