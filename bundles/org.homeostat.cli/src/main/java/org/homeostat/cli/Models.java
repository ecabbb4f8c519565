package org.homeostat.cli;

import java.nio.file.Path;
import java.util.List;
import org.homeostat.session.Assumption;
import org.homeostat.session.Listing;
import org.homeostat.session.Problem;
import org.homeostat.session.Progress;
import org.homeostat.session.RunFailedException;
import org.homeostat.session.RunOutcome;
import org.homeostat.session.RunRequest;

/** Where commands get their models from. */
interface Models {

    /** Reads and checks a file. What is wrong with it, that it is missing included, is among the model's problems. */
    Model open(Path file);

    /** A file that was read and checked. */
    interface Model {

        List<Problem> problems();

        Listing listing();

        List<Assumption> assumptions();

        RunOutcome run(RunRequest request, Progress progress) throws RunFailedException;
    }
}
