package org.homeostat.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeostat.session.check.Diagnosis;
import org.homeostat.session.check.Model;

/** A model file as it was when it was checked. */
public final class CheckedFile {

    private final Path path;
    private final List<Problem> problems;
    private final Listing listing;
    private final Optional<Model> model;

    CheckedFile(Path path, List<Problem> problems, Listing listing, Optional<Model> model) {
        this.path = path;
        this.problems = List.copyOf(problems);
        this.listing = listing;
        this.model = model;
    }

    /** The file as the user named it. */
    public Path path() {
        return path;
    }

    /**
     * Every problem of the file and of the files that it sees: its own first, in the order of the text, each once. Of a
     * file whose syntax is wrong no other problems are known.
     */
    public List<Problem> problems() {
        return problems;
    }

    /** Whether a problem keeps the file from running. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }

    /** What the file offers, as far as it could be read. */
    public Listing listing() {
        return listing;
    }

    CheckedFile with(List<Problem> more) {
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(more);
        return new CheckedFile(path, Diagnosis.inOrder(all, path.toString()), listing, model);
    }

    Optional<Model> model() {
        return model;
    }
}
