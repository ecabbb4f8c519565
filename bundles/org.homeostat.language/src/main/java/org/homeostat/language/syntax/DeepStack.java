package org.homeostat.language.syntax;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Calls what goes down into formulas on a thread with room for it. */
public final class DeepStack {

    /** Bytes of stack; taken from the system only as far as used. */
    public static final long BYTES = 128L * 1024 * 1024;

    private DeepStack() {
    }

    /** The value of a computation on a thread of its own. */
    public static <T> T call(String name, Supplier<T> computation) {
        FutureTask<T> task = new FutureTask<>(computation::get);
        Thread thread = new Thread(null, task, name, BYTES);
        thread.setDaemon(true);
        thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
        thread.start();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw rethrown(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException rethrown(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(cause);
    }
}
