package org.homeostat.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.homeostat.analysis.AnswersJson;
import org.homeostat.report.OutputFolder;
import org.homeostat.results.TidyCsv;
import org.homeostat.results.files.AtomicFile;
import org.homeostat.results.files.ResultFolder;
import org.homeostat.session.Progress;
import org.homeostat.session.RunOutcome;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The files that a run is asked to write. */
final class Outputs {

    private static final Path STANDARD_OUTPUT = Path.of("-");

    @Option(names = "--out", paramLabel = "DIR", description = Help.OUT)
    private Path folder;

    @Option(names = "--csv", paramLabel = "FILE", description = Help.CSV)
    private Path csv;

    @Option(names = "--json", paramLabel = "FILE", description = Help.JSON)
    private Path json;

    /** Refuses what can't be meant. */
    void validate(CommandLine command) {
        if (isStandardOutput(csv) && isStandardOutput(json)) {
            throw new ParameterException(command, "--csv and --json can't both go to standard output");
        }
        for (Path file : new Path[] {csv, json}) {
            if (file != null && Files.isDirectory(file)) {
                throw new ParameterException(command,
                        (file == csv ? "--csv " : "--json ") + file + " is a folder: name a file in it");
            }
        }
    }

    /** Fails before the run where a file could not be written after it. */
    void checkPlaces() throws IOException {
        for (Path file : new Path[] {csv, json}) {
            if (file != null && !isStandardOutput(file)) {
                AtomicFile.check(file);
            }
        }
        if (folder != null) {
            ResultFolder.check(folder);
        }
    }

    /** The folder asked for, or null. */
    Path folder() {
        return folder;
    }

    /** The files to look at. */
    List<Path> files() {
        return Stream.of(folder == null ? null : folder.resolve("report.html"), csv, json)
                .filter(file -> file != null && !isStandardOutput(file)).toList();
    }

    boolean takesStandardOutput() {
        return isStandardOutput(csv) || isStandardOutput(json);
    }

    void write(RunOutcome outcome, Models.Model model, Repeat repeat, Streams streams, Progress progress)
            throws IOException {
        if (isStandardOutput(csv)) {
            TidyCsv.write(outcome.result(), streams.out());
        } else if (csv != null) {
            TidyCsv.write(outcome.result(), csv);
        }
        if (isStandardOutput(json)) {
            AnswersJson.write(outcome.result(), outcome.answers(), streams.out());
        } else if (json != null) {
            AnswersJson.write(outcome.result(), outcome.answers(), json);
        }
        if (folder != null) {
            progress.begin("drawing charts", 0);
            new OutputFolder(outcome.result(), outcome.answers(),
                    new ContextOfRun(model, outcome, repeat).get())
                    .write(folder);
        }
    }

    private static boolean isStandardOutput(Path file) {
        return STANDARD_OUTPUT.equals(file);
    }
}
