package org.homeostat.ui;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** The runs of this workbench: who makes one reports it here, who shows results listens. Safe on any thread. */
public final class Runs {

    private final Map<Path, RunEnd.Finished> latest = new ConcurrentHashMap<>();
    private final CopyOnWriteArrayList<Consumer<RunEnd>> listeners = new CopyOnWriteArrayList<>();
    private volatile RunEnd last;

    /**
     * Keeps a run and tells the listeners, on the thread of the caller.
     *
     * @param end how it ended
     */
    public void report(RunEnd end) {
        last = end;
        if (end instanceof RunEnd.Finished finished) {
            latest.put(finished.file(), finished);
        }
        listeners.forEach(listener -> listener.accept(end));
    }

    /** The run that ended last, whichever way. */
    public Optional<RunEnd> last() {
        return Optional.ofNullable(last);
    }

    /**
     * The latest results of a file.
     *
     * @param file the file
     * @return its last run with results, empty while there is none
     */
    public Optional<RunEnd.Finished> of(Path file) {
        return Optional.ofNullable(latest.get(file));
    }

    /** The runs whose results are still at hand, one a file, in no order. */
    public Iterable<RunEnd.Finished> finished() {
        return latest.values();
    }

    /**
     * Listens until told otherwise.
     *
     * @param listener hears of every run that ends, on any thread
     */
    public void addListener(Consumer<RunEnd> listener) {
        listeners.add(listener);
    }

    /**
     * Stops listening.
     *
     * @param listener the one that was added
     */
    public void removeListener(Consumer<RunEnd> listener) {
        listeners.remove(listener);
    }
}
