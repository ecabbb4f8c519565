package org.homeostat.results;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.homeostat.results.files.AtomicFile;

/**
 * Results as a table with one value a row, for a spreadsheet or a statistics package. Values have all the digits that
 * are needed to get the same bits back; {@code draw} numbers the runs of an ensemble and is 0 for a single run.
 */
public final class TidyCsv {

    /** The names of the columns. */
    public static final List<String> COLUMNS = List.of("scenario", "draw", "economy", "variable", "period", "value",
            "unit");

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private TidyCsv() {
    }

    /**
     * Writes a file, whole or not at all.
     *
     * @param result what to write
     * @param file where to
     * @throws IOException where the file can't be written
     */
    public static void write(RunResult result, Path file) throws IOException {
        AtomicFile.write(file, out -> {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            write(result, text);
            text.flush();
        });
    }

    /**
     * Writes the table to a stream of text.
     *
     * @param result what to write
     * @param out where to; it is not closed
     * @throws IOException where the stream fails
     */
    public static void write(RunResult result, Appendable out) throws IOException {
        CSVPrinter printer = FORMAT.print(out);
        printer.printRecord(COLUMNS);
        for (ScenarioResult scenario : result.scenarios()) {
            for (ResultSeries series : scenario.series()) {
                rows(printer, scenario, series);
            }
        }
    }

    private static void rows(CSVPrinter printer, ScenarioResult scenario, ResultSeries series) throws IOException {
        String economy = series.economy().isEmpty() ? "world" : series.economy();
        for (int period = 0; period < series.values().length; period++) {
            printer.printRecord(scenario.scenario(), 0, economy, series.variable(), scenario.periods().get(period),
                    Double.toString(series.values()[period]), series.unit());
        }
    }
}
