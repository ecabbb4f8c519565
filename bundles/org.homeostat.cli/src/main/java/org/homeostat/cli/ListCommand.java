package org.homeostat.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what a file has to offer. */
@Command(name = "list", header = Help.LIST)
final class ListCommand implements Callable<Integer> {

    private final Models models;
    private final Streams streams;

    @Parameters(paramLabel = "FILE", description = Help.FILE)
    private Path file;

    @Mixin
    private ExtensionOption extensions = new ExtensionOption();

    ListCommand(Models models, Streams streams) {
        this.models = models;
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        extensions.apply(models);
        Models.Model model = models.open(file);
        ProblemPrinter printer = new ProblemPrinter(streams);
        printer.print(model.problems());
        new ListingPrinter(streams.out(), Terminal.width()).print(model.listing());
        return printer.errors() == 0 ? ExitCode.FINE : ExitCode.PROBLEMS;
    }
}
