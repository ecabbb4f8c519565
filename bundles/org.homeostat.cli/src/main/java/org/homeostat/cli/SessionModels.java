package org.homeostat.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.homeostat.analysis.accounts.AccountTable;
import org.homeostat.analysis.accounts.SymbolTable;
import org.homeostat.session.AccountRequest;
import org.homeostat.session.Assumption;
import org.homeostat.session.CheckedFile;
import org.homeostat.session.Extensions;
import org.homeostat.session.Listing;
import org.homeostat.session.Problem;
import org.homeostat.session.Progress;
import org.homeostat.session.RunFailedException;
import org.homeostat.session.RunOutcome;
import org.homeostat.session.RunRequest;
import org.homeostat.session.Session;

/** Models by way of a session, which is made when the first file is opened. */
final class SessionModels implements Models {

    private Session session;

    @Override
    public Model open(Path file) {
        if (session == null) {
            session = Session.create();
        }
        return new SessionModel(session, session.check(file));
    }

    @Override
    public void extend(Path folder) throws IOException {
        session = Session.create(Extensions.load(folder));
    }

    /** A file of a session. */
    private record SessionModel(Session session, CheckedFile file) implements Model {

        @Override
        public List<Problem> problems() {
            return file.problems();
        }

        @Override
        public Listing listing() {
            return file.listing();
        }

        @Override
        public Model test(Progress progress) {
            return new SessionModel(session, session.test(file, progress));
        }

        @Override
        public List<Assumption> assumptions() {
            return session.assumptions(file);
        }

        @Override
        public List<SymbolTable> symbols() {
            return session.symbols(file);
        }

        @Override
        public List<AccountTable> accounts(AccountRequest request, Progress progress) throws RunFailedException {
            return session.accounts(file, request, progress);
        }

        @Override
        public RunOutcome run(RunRequest request, Progress progress) throws RunFailedException {
            return session.run(file, request, progress);
        }
    }
}
