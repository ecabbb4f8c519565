package org.homeostat.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.homeostat.analysis.accounts.AccountTable;
import org.homeostat.analysis.accounts.AccountsCsv;
import org.homeostat.analysis.accounts.SymbolTable;
import org.homeostat.results.files.AtomicFile;
import org.homeostat.session.AccountRequest;
import org.homeostat.session.Progress;
import org.homeostat.session.RunFailedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints balance sheets and transaction flows. */
@Command(name = "matrix", header = Help.MATRIX, description = Help.MATRIX_MORE, sortOptions = false)
final class MatrixCommand implements Callable<Integer> {

    private final Models models;
    private final Streams streams;

    @Parameters(paramLabel = "FILE", description = Help.FILE)
    private Path file;

    @Option(names = "--scenario", paramLabel = "NAME", description = Help.MATRIX_SCENARIO)
    private String scenario;

    @Option(names = "--economy", paramLabel = "NAME", description = Help.MATRIX_ECONOMY)
    private String economy;

    @Option(names = "--at", paramLabel = "PERIOD", description = Help.MATRIX_AT)
    private String period;

    @Option(names = "--csv", paramLabel = "FILE", description = Help.MATRIX_CSV)
    private Path csv;

    @Option(names = "--symbols", description = Help.MATRIX_SYMBOLS)
    private boolean symbols;

    @Mixin
    private ExtensionOption extensions = new ExtensionOption();

    MatrixCommand(Models models, Streams streams) {
        this.models = models;
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        extensions.apply(models);
        Models.Model model = models.open(file);
        ProblemPrinter printer = new ProblemPrinter(streams);
        printer.print(model.problems());
        if (printer.errors() > 0) {
            return ExitCode.PROBLEMS;
        }
        return symbols ? symbols(model) : figures(model, printer);
    }

    private int symbols(Models.Model model) {
        List<SymbolTable> tables = model.symbols();
        if (tables.isEmpty()) {
            return nothing();
        }
        SymbolPrinter printer = new SymbolPrinter(streams.out());
        for (int index = 0; index < tables.size(); index++) {
            if (index > 0) {
                streams.out().println();
            }
            printer.print(tables.get(index));
        }
        return ExitCode.FINE;
    }

    private int figures(Models.Model model, ProblemPrinter problems) throws IOException {
        List<AccountTable> tables;
        try {
            tables = model.accounts(new AccountRequest(Optional.ofNullable(scenario), Optional.ofNullable(economy),
                    Optional.ofNullable(period)), Progress.NONE);
        } catch (RunFailedException failed) {
            problems.print(failed.problems());
            return CheckCommand.isUsage(failed.problems()) ? ExitCode.USAGE : ExitCode.PROBLEMS;
        }
        if (tables.isEmpty()) {
            return nothing();
        }
        if (csv != null && csv.equals(Path.of("-"))) {
            streams.out().print(AccountsCsv.text(tables));
            return ExitCode.FINE;
        }
        AccountPrinter printer = new AccountPrinter(streams.out());
        for (int index = 0; index < tables.size(); index++) {
            if (index > 0) {
                streams.out().println();
            }
            printer.print(tables.get(index));
        }
        if (csv != null) {
            AtomicFile.write(csv, out -> out.write(AccountsCsv.text(tables).getBytes(StandardCharsets.UTF_8)));
            streams.err().println("written: " + csv);
        }
        return ExitCode.FINE;
    }

    private int nothing() {
        streams.out().println(file + ": no model with sectors, so there are no accounts");
        return ExitCode.FINE;
    }
}
