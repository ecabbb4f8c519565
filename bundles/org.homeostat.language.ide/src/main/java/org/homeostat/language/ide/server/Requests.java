package org.homeostat.language.ide.server;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;
import org.homeostat.language.ide.Snapshot;

/**
 * Answers the client's questions one after the other, so that none waits for the reading of a file that a later one has
 * made out of date. A question that was cancelled before its turn is not asked.
 */
final class Requests {

    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "Homeostat answers");
        thread.setDaemon(true);
        return thread;
    });
    private final Documents documents;

    Requests(Documents documents) {
        this.documents = documents;
    }

    /** A question with what it needs to be answered. */
    record Asked(Document document, Snapshot snapshot, Lines lines) {

        static Asked about(Document document) {
            Snapshot snapshot = document.snapshot();
            return new Asked(document, snapshot, new Lines(snapshot.text()));
        }
    }

    /**
     * Asks something about an open file.
     *
     * @param otherwise the answer for a file that is not open
     */
    <T> CompletableFuture<T> about(TextDocumentIdentifier file, T otherwise, Function<Asked, T> question) {
        return ask(() -> documents.get(file.getUri()).map(Asked::about).map(question).orElse(otherwise));
    }

    /** Asks something else. */
    <T> CompletableFuture<T> ask(Supplier<T> question) {
        return CompletableFutures.computeAsync(worker, cancel -> {
            cancel.checkCanceled();
            T answer = question.get();
            cancel.checkCanceled();
            return answer;
        });
    }

    void stop() {
        worker.shutdownNow();
    }
}
