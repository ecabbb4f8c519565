package org.homeostat.session.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.homeostat.compiler.Finding;
import org.homeostat.engine.Failure;
import org.homeostat.ir.Origin;
import org.homeostat.session.Problem;
import org.homeostat.session.Severity;
import org.homeostat.session.files.ProjectFolder;
import org.homeostat.session.files.UnreadableFileException;

/** Collects the problems of a model, each once, and puts them in order: the model file's first, then by file and place. */
public final class Diagnosis {

    private static final String IMPORT_CIRCLE = "packages import each other in a circle";

    private final ProjectFolder project;
    private boolean circleTold;
    private final Set<Problem> problems = new LinkedHashSet<>();

    /** For a model of this project. */
    public Diagnosis(ProjectFolder project) {
        this.project = project;
    }

    /** What a file is called. */
    public String shown(URI uri) {
        return uri.isFile() ? project.shown(Path.of(uri.toFileString())) : uri.toString();
    }

    /** Adds a problem. A circle of imports, which every file of it has, is told in the first one only. */
    public void add(Problem problem) {
        if (problem.message().startsWith(IMPORT_CIRCLE)) {
            if (circleTold) {
                return;
            }
            circleTold = true;
        }
        problems.add(problem);
    }

    /** Adds a file that could not be read. */
    public void add(Path file, UnreadableFileException e) {
        add(Problem.ofFile(project.shown(file), e.getMessage()));
    }

    /** Adds what the compiler found, unless the language has told something of the same weight at that place already. */
    public void add(Finding finding) {
        Problem problem = problem(finding);
        boolean told = problems.stream().anyMatch(one -> one.severity() == problem.severity()
                && one.file().equals(problem.file()) && one.line() == problem.line()
                && one.column() == problem.column() && one.length() == problem.length());
        if (!told) {
            add(problem);
        }
    }

    /** Whether any of them is an error. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }

    /** The problems in order. */
    public List<Problem> inOrder() {
        return inOrder(problems, project.given().toString());
    }

    /**
     * Problems in order.
     *
     * @param main what the model file is called
     */
    public static List<Problem> inOrder(Collection<Problem> problems, String main) {
        List<Problem> ordered = new ArrayList<>(problems);
        ordered.sort(Comparator.comparing((Problem problem) -> !problem.file().equals(main))
                .thenComparing(Problem::file).thenComparing(Problem::line).thenComparing(Problem::column)
                .thenComparing(Problem::severity));
        return ordered;
    }

    /** A finding of the compiler as a problem. */
    public static Problem problem(Finding finding) {
        Origin origin = finding.place().origin();
        return new Problem(finding.error() ? Severity.ERROR : Severity.WARNING, origin.file(), origin.line(),
                origin.column(), finding.place().offset(), finding.place().length(), finding.message());
    }

    /** A failure of the engine as a problem; one without a place is about the model file. */
    public static Problem problem(Failure failure, String modelFile) {
        Origin origin = failure.origin();
        return origin.equals(Origin.NONE) ? Problem.ofFile(modelFile, failure.message())
                : new Problem(Severity.ERROR, origin.file(), origin.line(), origin.column(), 0, 0, failure.message());
    }
}
