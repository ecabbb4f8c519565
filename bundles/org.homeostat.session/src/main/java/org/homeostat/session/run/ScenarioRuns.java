package org.homeostat.session.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.homeostat.engine.Backend;
import org.homeostat.engine.Failure;
import org.homeostat.engine.ModelException;
import org.homeostat.engine.RunOptions;
import org.homeostat.engine.Simulator;
import org.homeostat.engine.Trajectory;
import org.homeostat.ir.FlatModel;
import org.homeostat.ir.Origin;
import org.homeostat.language.syntax.DeepStack;
import org.homeostat.session.CancelledException;
import org.homeostat.session.Progress;
import org.homeostat.spi.FunctionRegistry;

/**
 * Runs scenarios side by side. Each run stands alone, so the results are the same on any number of threads; they come
 * back in the order in which the scenarios were given.
 */
public final class ScenarioRuns {

    private static final int LOOK_MILLISECONDS = 20;

    /**
     * A run to do.
     *
     * @param model the model
     * @param options seed and parameters; its cancellation is not asked
     */
    public record Job(FlatModel model, RunOptions options) {
    }

    /**
     * How one run ended.
     *
     * @param trajectory what it gave; null if it failed
     * @param failures why it failed; empty if it didn't
     */
    public record Ending(Trajectory trajectory, List<Failure> failures) {
    }

    private ScenarioRuns() {
    }

    /**
     * Does every run from beginning to end.
     *
     * @param functions the functions of extenders
     * @param threads how many at the same time
     * @throws CancelledException if {@code progress} says so
     */
    public static List<Ending> run(List<Job> jobs, Backend backend, FunctionRegistry functions, int threads,
            Progress progress) {
        AtomicBoolean cancelled = new AtomicBoolean();
        ExecutorService pool = Executors.newFixedThreadPool(Math.clamp(jobs.size(), 1, Math.max(1, threads)),
                work -> daemon(new Thread(null, work, "scenario", DeepStack.BYTES)));
        try {
            CompletionService<Ending> service = new ExecutorCompletionService<>(pool);
            List<Future<Ending>> runs = new ArrayList<>();
            jobs.forEach(job -> runs.add(service.submit(() -> run(job, backend, functions, cancelled))));
            await(service, runs.size(), cancelled, progress);
            List<Ending> endings = new ArrayList<>();
            for (Future<Ending> each : runs) {
                endings.add(each.get());
            }
            return endings;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancelledException();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            cancelled.set(true);
            pool.shutdownNow();
        }
    }

    private static void await(CompletionService<Ending> service, int total, AtomicBoolean cancelled,
            Progress progress) throws InterruptedException {
        int done = 0;
        while (done < total) {
            if (progress.isCancelled()) {
                cancelled.set(true);
                throw new CancelledException();
            }
            if (service.poll(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS) != null) {
                done++;
                progress.worked(1);
            }
        }
    }

    private static Ending run(Job job, Backend backend, FunctionRegistry functions, AtomicBoolean cancelled) {
        try {
            return new Ending(Simulator.of(job.model, backend, functions)
                    .run(job.options.cancelledBy(cancelled::get)), List.of());
        } catch (ModelException e) {
            return new Ending(null, e.failures());
        } catch (StackOverflowError e) {
            return failed(job.model, "has formulas that are nested too deeply to be run");
        } catch (OutOfMemoryError e) {
            return failed(job.model, "is too large for the memory that there is");
        }
    }

    private static Ending failed(FlatModel model, String what) {
        return new Ending(null, List.of(new Failure(Origin.NONE, "scenario " + model.scenario() + " " + what)));
    }

    private static Thread daemon(Thread thread) {
        thread.setDaemon(true);
        return thread;
    }
}
