package org.homeostat.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.homeostat.engine.Backend;
import org.homeostat.session.Problem;
import org.homeostat.session.Progress;
import org.homeostat.session.RunFailedException;
import org.homeostat.session.RunOutcome;
import org.homeostat.session.RunRequest;
import org.homeostat.session.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a model and answers its questions. */
@Command(name = "run", header = Help.RUN, description = Help.RUN_MORE, sortOptions = false)
final class RunCommand implements Callable<Integer> {

    private final Models models;
    private final Streams streams;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = Help.FILE)
    private Path file;

    @Option(names = "--scenario", paramLabel = "NAME…", parameterConsumer = Names.class, description = Help.SCENARIO)
    private List<String> scenarios = new ArrayList<>();

    @Option(names = "--question", paramLabel = "NAME…", parameterConsumer = Names.class, description = Help.QUESTION)
    private List<String> questions = new ArrayList<>();

    @Option(names = "--set", paramLabel = "NAME=VALUE", description = Help.SET)
    private List<String> settings = new ArrayList<>();

    @Option(names = "--seed", paramLabel = "N", description = Help.SEED)
    private Long seed;

    @Option(names = "--threads", paramLabel = "N", description = Help.THREADS)
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--engine", paramLabel = "ENGINE", description = Help.ENGINE)
    private Backend engine = Backend.BYTECODE;

    @Option(names = "--assumptions", description = Help.ASSUMPTIONS)
    private boolean assumptions;

    @Mixin
    private Outputs outputs = new Outputs();

    @Mixin
    private ExtensionOption extensions = new ExtensionOption();

    RunCommand(Models models, Streams streams) {
        this.models = models;
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        validate();
        outputs.checkPlaces();
        extensions.apply(models);
        ProblemPrinter printer = new ProblemPrinter(streams);
        Models.Model model = models.open(file);
        printer.print(model.problems());
        if (printer.errors() > 0) {
            return ExitCode.PROBLEMS;
        }
        RunRequest request = new RunRequest(scenarios, questions, settings,
                seed == null ? OptionalLong.empty() : OptionalLong.of(seed), threads, engine);
        try {
            RunOutcome outcome = run(model, request);
            printer.print(failed(outcome));
            return printer.errors() == 0 ? ExitCode.FINE : ExitCode.PROBLEMS;
        } catch (RunFailedException failed) {
            printer.print(failed.problems());
            return CheckCommand.isUsage(failed.problems()) ? ExitCode.USAGE : ExitCode.PROBLEMS;
        }
    }

    private void validate() {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads must be 1 or more, not " + threads);
        }
        for (String setting : settings) {
            if (setting.indexOf('=') < 1 || setting.endsWith("=")) {
                throw new ParameterException(spec.commandLine(),
                        "--set needs NAME=VALUE, as in Chile.profitTax=30%, not " + setting);
            }
        }
        outputs.validate(spec.commandLine());
    }

    private RunOutcome run(Models.Model model, RunRequest request) throws RunFailedException, IOException {
        Repeat repeat = new Repeat(file, request, outputs.folder());
        RunOutcome outcome;
        if (Terminal.watchesErrors()) {
            try (TerminalProgress progress = new TerminalProgress(streams.err())) {
                outcome = model.run(request, progress);
                outputs.write(outcome, model, repeat, streams, progress);
            }
        } else {
            outcome = model.run(request, Progress.NONE);
            outputs.write(outcome, model, repeat, streams, Progress.NONE);
        }
        if (!outputs.takesStandardOutput()) {
            new OutcomePrinter(streams.out(), Terminal.width()).print(outcome);
            if (assumptions) {
                streams.out().println();
                new AssumptionPrinter(streams.out(), Terminal.width()).print(model.assumptions(),
                        outcome.result().provenance().sources());
            }
            streams.flush();
        }
        outputs.files().forEach(written -> streams.err().println("written: " + written));
        return outcome;
    }

    /** An expectation that fails is a problem of the model, and its run is not fine. */
    private static List<Problem> failed(RunOutcome outcome) {
        return outcome.answers().expectations().stream().filter(one -> !one.passed())
                .map(one -> new Problem(Severity.ERROR, one.file(), one.line(), one.column(), 0, 0, one.message()))
                .toList();
    }
}
