package org.homeostat.ui.editor.problems;

import java.util.function.BooleanSupplier;
import org.homeostat.session.Progress;

/** Work in the background that nobody watches, until somebody wants it to stop. */
record UntilStopped(BooleanSupplier stopped) implements Progress {

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
        return stopped.getAsBoolean();
    }
}
