package org.homeostat.data.rows;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.homeostat.data.DataException;
import org.homeostat.data.format.DataFile;

/** The rows of separated text, one after the other. Empty lines are none. */
final class TextRows implements Closeable {

    private final DataFile file;
    private final Reader reader;
    private CSVParser parser;
    private Iterator<CSVRecord> records;
    private long before;

    /**
     * Opens a file.
     *
     * @param decoder what its letters are
     * @param dialect separator and quotation mark
     */
    TextRows(DataFile file, CharsetDecoder decoder, Dialect dialect) throws IOException, DataException {
        this.file = file;
        this.reader = new BufferedReader(
                new TextGuard(new InputStreamReader(Files.newInputStream(file.path()), decoder)), 1 << 16);
        try {
            reader.mark(1);
            if (reader.read() != '\uFEFF') {
                reader.reset();
            }
            CSVFormat format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).setDelimiter(dialect.separator())
                    .setQuote(dialect.quote()).setTrailingData(dialect.separator() == '\t').get();
            parser = format.parse(reader);
            records = parser.iterator();
        } catch (IOException failed) {
            reader.close();
            throw explain(failed);
        }
    }

    /** The next row; empty at the end. */
    Optional<Row> next() throws DataException {
        try {
            if (!records.hasNext()) {
                return Optional.empty();
            }
            CSVRecord record = records.next();
            long line = parser.getCurrentLineNumber();
            long start = line - before > 1 ? line - linesInside(record) : line;
            before = line;
            return Optional.of(new Row((int) Math.min(start, Integer.MAX_VALUE), record.toList()));
        } catch (UncheckedIOException | IllegalStateException failed) {
            throw explain(failed.getCause());
        }
    }

    private static long linesInside(CSVRecord record) {
        return record.stream().flatMapToInt(String::chars).filter(letter -> letter == '\n').count();
    }

    private DataException explain(Throwable failed) {
        if (failed instanceof TextGuard.NotText) {
            return file.problem(failed.getMessage());
        }
        if (failed instanceof CharacterCodingException) {
            return file.problem("is not text in UTF-8: save it as UTF-8");
        }
        return file.problem("is broken off: a quotation mark is opened and never closed, or followed by text");
    }

    @Override
    public void close() throws IOException {
        parser.close();
        reader.close();
    }
}
