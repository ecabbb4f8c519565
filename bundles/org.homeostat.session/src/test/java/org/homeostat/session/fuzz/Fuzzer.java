package org.homeostat.session.fuzz;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.homeostat.engine.Backend;
import org.homeostat.results.ScenarioResult;
import org.homeostat.session.CancelledException;
import org.homeostat.session.CheckedFile;
import org.homeostat.session.Progress;
import org.homeostat.session.RunFailedException;
import org.homeostat.session.RunRequest;
import org.homeostat.session.Session;

/** Checks a text and, where it is sound, runs it on both engines; says what must never happen. */
final class Fuzzer implements AutoCloseable {

    /** What a file may take at most before it counts as a hang. */
    private static final long HANG_SECONDS = 20;

    /** What a run may take before it is stopped: long runs are allowed to be long. */
    private static final long BUDGET_MILLIS = 1000;

    private static final int LONGEST_HORIZON = 60;

    private final Session session = Session.create();
    private final Path path;
    private ExecutorService worker = Executors.newSingleThreadExecutor();
    private int runs;

    /** Takes texts for files of this name, which need not be there. */
    Fuzzer(Path path) {
        this.path = path;
    }

    /** How many texts were sound and ran. */
    int runs() {
        return runs;
    }

    /** What is wrong with how a text was treated; empty if nothing is. */
    String complaint(String text) throws InterruptedException {
        Thread[] at = new Thread[1];
        Future<String> answer = worker.submit(() -> {
            at[0] = Thread.currentThread();
            return treat(text);
        });
        try {
            return answer.get(HANG_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            String where = at[0] == null ? "" : Arrays.toString(at[0].getStackTrace());
            worker.shutdownNow();
            worker = Executors.newSingleThreadExecutor();
            return "it hangs: " + where;
        } catch (ExecutionException e) {
            return "it throws " + e.getCause() + " at "
                    + Arrays.stream(e.getCause().getStackTrace()).limit(12).toList();
        }
    }

    private String treat(String text) {
        CheckedFile checked = session.check(path, text);
        String fault = checked.problems().stream().map(Object::toString)
                .filter(each -> each.contains("fault of Homeostat"))
                .findFirst().orElse("");
        if (!fault.isEmpty()) {
            return fault;
        }
        boolean runnable = !checked.hasErrors() && !checked.listing().scenarios().isEmpty()
                && checked.listing().scenarios().stream().allMatch(each -> isShort(each.first(), each.last()));
        return runnable ? compare(checked) : "";
    }

    private static boolean isShort(String first, String last) {
        return first.length() >= 4 && last.length() >= 4
                && Math.abs(Integer.parseInt(last.substring(0, 4))
                        - Integer.parseInt(first.substring(0, 4))) <= LONGEST_HORIZON;
    }

    private record Outcome(List<String> failures, List<ScenarioResult> scenarios, boolean stopped) {
    }

    private String compare(CheckedFile checked) {
        runs++;
        Outcome bytecode = run(checked, Backend.BYTECODE);
        Outcome interpreted = run(checked, Backend.INTERPRETER);
        if (bytecode.stopped || interpreted.stopped) {
            return "";
        }
        if (!bytecode.failures.equals(interpreted.failures)) {
            return "the engines fail differently: " + bytecode.failures + " and " + interpreted.failures;
        }
        return bytecode.scenarios.equals(interpreted.scenarios) ? "" : "the engines give different values";
    }

    private Outcome run(CheckedFile checked, Backend backend) {
        Budget budget = new Budget();
        List<String> failures = new ArrayList<>();
        List<ScenarioResult> scenarios = List.of();
        try {
            scenarios = session.run(checked, new RunRequest(List.of(), List.of(), List.of(), OptionalLong.empty(), 1,
                    backend), budget).result().scenarios();
        } catch (CancelledException e) {
            return new Outcome(failures, scenarios, true);
        } catch (RunFailedException e) {
            e.problems().forEach(problem -> failures.add(problem.toString()));
        }
        return new Outcome(failures, scenarios, budget.isCancelled());
    }

    /** Stops what takes longer than a short run does. */
    private static final class Budget implements Progress {

        private final long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(BUDGET_MILLIS);

        @Override
        public void begin(String task, int total) {
            // nobody watches
        }

        @Override
        public void worked(int done) {
            // nobody watches
        }

        @Override
        public boolean isCancelled() {
            return System.nanoTime() > end;
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
