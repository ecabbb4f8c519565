package org.homeostat.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.homeostat.analysis.accounts.AccountTable;
import org.homeostat.analysis.accounts.SymbolTable;
import org.homeostat.session.AccountRequest;
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

    /**
     * Lets models call the functions that the jars of a folder bring.
     *
     * @throws IOException if it brings none
     */
    void extend(Path folder) throws IOException;

    /** A file that was read and checked. */
    interface Model {

        List<Problem> problems();

        Listing listing();

        /** The same file with a problem for each expectation of its own that fails; takes as long as a run. */
        Model test(Progress progress);

        List<Assumption> assumptions();

        /** Balance sheets and transaction flows with the names of the formulas. */
        List<SymbolTable> symbols();

        /** Balance sheets and transaction flows of a run; it is a run, and may fail as one. */
        List<AccountTable> accounts(AccountRequest request, Progress progress) throws RunFailedException;

        RunOutcome run(RunRequest request, Progress progress) throws RunFailedException;
    }
}
