package org.homeostat.session;

import java.util.List;
import java.util.stream.Collectors;

/** A run gave no result. Nothing partial is handed out. */
public final class RunFailedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** A run failed for these reasons, at least one. */
    public RunFailedException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Why it failed. */
    public List<Problem> problems() {
        return problems;
    }
}
