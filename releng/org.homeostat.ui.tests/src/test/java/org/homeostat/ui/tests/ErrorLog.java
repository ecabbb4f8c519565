package org.homeostat.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fails a test during which the workbench logged an error or a warning. */
final class ErrorLog implements BeforeEachCallback, AfterEachCallback {

    private final List<String> entries = new CopyOnWriteArrayList<>();
    private final ILogListener listener = (status, plugin) -> {
        if (status.getSeverity() >= IStatus.WARNING) {
            entries.add(status + (status.getException() == null ? "" : " " + trace(status.getException())));
        }
    };

    @Override
    public void beforeEach(ExtensionContext context) {
        Platform.addLogListener(listener);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Platform.removeLogListener(listener);
        assertEquals(List.of(), List.copyOf(entries), "the error log");
        entries.clear();
    }

    private static String trace(Throwable exception) {
        StringBuilder text = new StringBuilder(exception.toString());
        for (StackTraceElement element : exception.getStackTrace()) {
            text.append("\n\tat ").append(element);
        }
        return text.toString();
    }
}
