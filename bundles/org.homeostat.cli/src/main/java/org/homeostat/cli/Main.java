package org.homeostat.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line's door: {@code homeostat check|run|list|matrix|tidy|language-server}. */
public final class Main {

    private final Models models;
    private final Streams streams;

    Main(Models models, Streams streams) {
        this.models = models;
        this.streams = streams;
    }

    /**
     * Runs a command and ends the process with its exit code: 0 fine, 1 problems in the model, the data or the run, 2
     * wrong usage.
     *
     * @param arguments the words of the command
     */
    public static void main(String[] arguments) {
        System.exit(new Main(new SessionModels(), Streams.ofProcess()).execute(arguments));
    }

    /** Runs a command; nothing that goes wrong gets out of here but as a line on standard error. */
    int execute(String... arguments) {
        CommandLine command = new CommandLine(new Homeostat());
        command.addSubcommand(new CheckCommand(models, streams));
        command.addSubcommand(new RunCommand(models, streams));
        command.addSubcommand(new ListCommand(models, streams));
        command.addSubcommand(new MatrixCommand(models, streams));
        command.addSubcommand(new TidyCommand(streams));
        command.addSubcommand(new LanguageServerCommand());
        command.addSubcommand(new CommandLine.HelpCommand());
        Stream.concat(Stream.of(command), command.getSubcommands().values().stream()).map(CommandLine::getCommandSpec)
                .filter(spec -> !spec.helpCommand())
                .forEach(spec -> spec.mixinStandardHelpOptions(true).versionProvider(new Version()));
        command.getCommandSpec().usageMessage().footerHeading("%n").footer(Help.FOOT);
        command.setCaseInsensitiveEnumValuesAllowed(true);
        command.setOut(new PrintWriter(streams.out(), true));
        command.setErr(new PrintWriter(streams.err(), true));
        command.setParameterExceptionHandler((wrong, words) -> usage(wrong));
        command.setExecutionExceptionHandler((failed, source, parsed) -> failure(failed));
        int code;
        try {
            code = arguments.length == 0 ? usage(new ParameterException(command, "What shall it do?"))
                    : command.execute(arguments);
        } catch (Error tooMuch) {
            code = failure(tooMuch);
        }
        try {
            streams.flush();
        } catch (IOException lost) {
            return failure(lost);
        }
        return code;
    }

    private int usage(ParameterException wrong) {
        streams.err().println("homeostat: " + message(wrong));
        UnmatchedArgumentException.printSuggestions(wrong, streams.err());
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        streams.err().println("'" + command + " --help' says more.");
        return ExitCode.USAGE;
    }

    private static String message(ParameterException wrong) {
        boolean command = wrong instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()
                && wrong.getCommandLine().getParent() == null;
        return command ? "There is no command " + ((UnmatchedArgumentException) wrong).getUnmatched().get(0)
                : firstLine(wrong.getMessage());
    }

    private int failure(Throwable failed) {
        String what = switch (failed) {
            case FileSystemException file when file.getReason() != null -> file.getFile() + " " + file.getReason();
            case FileSystemException file -> file.getFile() + " can't be read or written";
            case IOException other -> String.valueOf(other.getMessage());
            case OutOfMemoryError memory -> "out of memory: the model is too large for this machine";
            case StackOverflowError stack -> "the model is nested too deeply";
            default -> "this is a mistake in Homeostat, please report it: " + failed;
        };
        streams.err().println("homeostat: " + firstLine(what));
        if (System.getProperty("homeostat.trace") != null) {
            failed.printStackTrace(streams.err());
        }
        return ExitCode.PROBLEMS;
    }

    private static String firstLine(String message) {
        return String.valueOf(message).lines().findFirst().orElse("");
    }
}
