package org.homeostat.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.homeostat.session.Problem;
import org.homeostat.session.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what is wrong with files. */
@Command(name = "check", header = Help.CHECK, description = Help.CHECK_MORE)
final class CheckCommand implements Callable<Integer> {

    private final Models models;
    private final Streams streams;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = Help.FILE)
    private List<Path> files;

    @Mixin
    private ExtensionOption extensions = new ExtensionOption();

    CheckCommand(Models models, Streams streams) {
        this.models = models;
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        extensions.apply(models);
        ProblemPrinter printer = new ProblemPrinter(streams);
        for (Path file : files) {
            printer.print(models.open(file).test(Progress.NONE).problems());
        }
        streams.out().println((files.size() == 1 ? files.get(0).toString() : files.size() + " files") + ": "
                + printer.summary());
        return printer.errors() == 0 ? ExitCode.FINE : ExitCode.PROBLEMS;
    }

    /** Whether a problem is with what was asked for rather than with a model. */
    static boolean isUsage(List<Problem> problems) {
        return !problems.isEmpty() && problems.stream().allMatch(problem -> problem.line() == 0);
    }
}
