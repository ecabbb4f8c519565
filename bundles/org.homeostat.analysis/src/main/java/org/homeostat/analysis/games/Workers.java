package org.homeostat.analysis.games;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.IntFunction;

/** Does independent tasks on several threads and gives their results in order, whichever was done first. */
public final class Workers implements AutoCloseable {

    private final ForkJoinPool pool;

    /**
     * Workers.
     *
     * @param threads how many work at a time; at least one
     */
    public Workers(int threads) {
        this.pool = new ForkJoinPool(threads);
    }

    /**
     * Does tasks. A task may use the same workers for tasks of its own.
     *
     * @param <T> what a task gives
     * @param count how many there are
     * @param task the task, by its number
     * @return the results, by number
     * @throws RuntimeException that of the failed task with the smallest number
     */
    public <T> List<T> map(int count, IntFunction<T> task) {
        List<Done<T>> done = ForkJoinTask.inForkJoinPool() && ForkJoinTask.getPool() == pool ? fork(count, task)
                : pool.submit(() -> fork(count, task)).join();
        List<T> results = new ArrayList<>(count);
        for (Done<T> one : done) {
            if (one.failure() != null) {
                throw one.failure();
            }
            results.add(one.result());
        }
        return results;
    }

    private static <T> List<Done<T>> fork(int count, IntFunction<T> task) {
        List<ForkJoinTask<Done<T>>> tasks = new ArrayList<>(count);
        for (int number = 0; number < count; number++) {
            int one = number;
            tasks.add(ForkJoinTask.adapt(() -> attempt(one, task)));
        }
        ForkJoinTask.invokeAll(tasks);
        return tasks.stream().map(ForkJoinTask::join).toList();
    }

    private static <T> Done<T> attempt(int number, IntFunction<T> task) {
        try {
            return new Done<>(task.apply(number), null);
        } catch (RuntimeException failure) {
            return new Done<>(null, failure);
        }
    }

    @Override
    public void close() {
        pool.close();
    }

    private record Done<T>(T result, RuntimeException failure) {
    }
}
