package org.homeostat.cli;

import java.util.List;
import org.homeostat.session.Problem;

/** Prints problems to standard error, and counts them. */
final class ProblemPrinter {

    private static final int MOST = 200;

    private final Streams streams;
    private int errors;
    private int warnings;

    ProblemPrinter(Streams streams) {
        this.streams = streams;
    }

    void print(List<Problem> problems) {
        problems.stream().limit(MOST).forEach(problem -> streams.err().println(line(problem)));
        if (problems.size() > MOST) {
            streams.err().println("and " + (problems.size() - MOST) + " more");
        }
        int bad = (int) problems.stream().filter(Problem::isError).count();
        errors += bad;
        warnings += problems.size() - bad;
    }

    int errors() {
        return errors;
    }

    /** The count in words. */
    String summary() {
        if (errors + warnings == 0) {
            return "no problems";
        }
        String bad = count(errors, "error");
        String doubtful = count(warnings, "warning");
        return bad.isEmpty() ? doubtful : doubtful.isEmpty() ? bad : bad + ", " + doubtful;
    }

    private static String count(int number, String what) {
        return number == 0 ? "" : number + " " + what + (number == 1 ? "" : "s");
    }

    /** One line, whatever the texts of a model have in them. */
    private static String line(Problem problem) {
        return problem.toString().replaceAll("\\p{Cntrl}+", " ");
    }
}
