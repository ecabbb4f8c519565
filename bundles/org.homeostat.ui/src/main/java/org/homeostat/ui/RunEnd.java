package org.homeostat.ui;

import java.nio.file.Path;
import java.util.List;
import org.homeostat.session.Listing;
import org.homeostat.session.Problem;
import org.homeostat.session.RunOutcome;

/** How a run ended. */
public sealed interface RunEnd {

    /** The file that was run. */
    Path file();

    /**
     * A run with results.
     *
     * @param file the file that was run
     * @param listing what the file declares
     * @param outcome what came out
     */
    record Finished(Path file, Listing listing, RunOutcome outcome) implements RunEnd {
    }

    /**
     * A run without results.
     *
     * @param file the file that was to be run
     * @param problems what is wrong with the model, at its places
     */
    record Failed(Path file, List<Problem> problems) implements RunEnd {

        /** Takes a copy of the problems. */
        public Failed {
            problems = List.copyOf(problems);
        }
    }

    /**
     * A run that was given up.
     *
     * @param file the file that was run
     */
    record Cancelled(Path file) implements RunEnd {
    }
}
