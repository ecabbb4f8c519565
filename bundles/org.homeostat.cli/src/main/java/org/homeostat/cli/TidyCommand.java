package org.homeostat.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.homeostat.language.ide.EconLanguage;
import org.homeostat.results.files.AtomicFile;
import org.homeostat.session.files.TextFile;
import org.homeostat.session.files.UnreadableFileException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives files their layout. */
@Command(name = "tidy", header = Help.TIDY, description = Help.TIDY_MORE)
final class TidyCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = Help.FILE)
    private List<Path> files;

    @Option(names = "--check", description = Help.TIDY_CHECK)
    private boolean check;

    private int changed;
    private int left;

    TidyCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        EconLanguage language = EconLanguage.create();
        for (Path file : files) {
            tidy(file, language);
        }
        streams.out().println(changed + " of " + files.size() + (files.size() == 1 ? " file " : " files ")
                + (check ? "would change" : "changed"));
        return left > 0 || check && changed > 0 ? ExitCode.PROBLEMS : ExitCode.FINE;
    }

    private void tidy(Path file, EconLanguage language) throws IOException {
        String text;
        try {
            text = TextFile.read(file);
        } catch (UnreadableFileException e) {
            leave(file, e.getMessage());
            return;
        }
        Optional<String> formatted = language.format(text);
        if (formatted.isEmpty()) {
            leave(file, "the syntax is wrong, so the file is left as it is; 'homeostat check' says where");
        } else if (!formatted.get().equals(text)) {
            changed++;
            if (check) {
                streams.out().println(file);
            } else {
                write(file, formatted.get());
            }
        }
    }

    private static void write(Path file, String text) throws IOException {
        PosixFileAttributeView rights = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        var before = rights == null ? null : rights.readAttributes().permissions();
        AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        if (before != null) {
            Files.setPosixFilePermissions(file, before);
        }
    }

    private void leave(Path file, String why) {
        left++;
        streams.err().println(file + ":1:1: error: " + why);
    }
}
