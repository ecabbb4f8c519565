package org.homeostat.language.ide.server;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.homeostat.language.ide.text.Marker;

/**
 * Tells the client what is wrong: of the file under its author's hands at once, of the other open files when the author
 * pauses, because a change of one file can be a mistake in another.
 */
final class Diagnoses {

    private static final int AT_ONCE = 40;
    private static final int PAUSE = 400;

    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "Homeostat diagnoses");
        thread.setDaemon(true);
        return thread;
    });
    private final Documents documents;
    private final Map<String, Future<?>> waiting = new ConcurrentHashMap<>();
    private volatile LanguageClient client;
    private volatile Future<?> others;

    Diagnoses(Documents documents) {
        this.documents = documents;
    }

    void connect(LanguageClient to) {
        client = to;
    }

    /** Looks at a file that has changed, and later at the other open ones. */
    void changed(Document document) {
        Future<?> before = waiting.put(document.uri(),
                worker.schedule(() -> publish(document), AT_ONCE, TimeUnit.MILLISECONDS));
        if (before != null) {
            before.cancel(false);
        }
        later(document.uri());
    }

    /** Looks at all open files, because something on the disk has changed. */
    void changedElsewhere() {
        later("");
    }

    /** Takes back what was told about a file that is closed. */
    void closed(Document document) {
        worker.execute(() -> send(new PublishDiagnosticsParams(document.uri(), List.of())));
        later(document.uri());
    }

    void stop() {
        worker.shutdownNow();
    }

    private void later(String except) {
        Future<?> before = others;
        if (before != null) {
            before.cancel(false);
        }
        others = worker.schedule(() -> documents.all().stream().filter(each -> !each.uri().equals(except))
                .forEach(this::publish), PAUSE, TimeUnit.MILLISECONDS);
    }

    private void publish(Document document) {
        try {
            look(document);
        } catch (RuntimeException e) {
            LanguageClient to = client;
            if (to != null) {
                to.logMessage(new MessageParams(MessageType.Error,
                        "this file could not be checked, which is a fault of Homeostat and not of the file: " + e));
            }
        }
    }

    private void look(Document document) {
        Document.State state = document.state();
        if (documents.get(document.uri()).filter(document::equals).isEmpty()) {
            return;
        }
        Lines lines = new Lines(state.text());
        List<Diagnostic> found = document.file().update(state.text()).problems().stream()
                .map(marker -> diagnostic(marker, lines)).toList();
        if (document.state() == state) {
            send(new PublishDiagnosticsParams(document.uri(), found, state.version()));
        }
    }

    private void send(PublishDiagnosticsParams params) {
        LanguageClient to = client;
        if (to != null) {
            to.publishDiagnostics(params);
        }
    }

    static Diagnostic diagnostic(Marker marker, Lines lines) {
        DiagnosticSeverity severity = switch (marker.severity()) {
            case ERROR -> DiagnosticSeverity.Error;
            case WARNING -> DiagnosticSeverity.Warning;
            case INFO -> DiagnosticSeverity.Information;
        };
        return new Diagnostic(lines.range(marker.region()), marker.message(), severity, "homeostat");
    }
}
