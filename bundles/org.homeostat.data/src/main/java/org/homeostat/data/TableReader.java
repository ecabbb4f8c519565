package org.homeostat.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a CSV file once, row by row, into the figures of a table. */
final class TableReader {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,4})?");
    private static final int MOST_NAMES = 2_000_000;
    private static final int TEXT_KEPT = 60;

    private final String file;
    private final Vocabulary names = new Vocabulary();
    private final Vocabulary notes = new Vocabulary();
    private final Figures figures = new Figures();
    private Columns columns;
    private int[] heads;

    private TableReader(String file) {
        this.file = file;
    }

    static DataTable read(Path path, String file) throws DataException {
        return new TableReader(file).read(path);
    }

    private DataTable read(Path path) throws DataException {
        if (Files.isDirectory(path)) {
            throw new DataException(file, "is a folder, not a file");
        }
        MessageDigest digest = sha256();
        try (InputStream in = Files.newInputStream(path);
                TextStream text = new TextStream(new DigestInputStream(in, digest))) {
            try {
                rows(text);
            } catch (IOException | UncheckedIOException | IllegalStateException failed) {
                throw explain(failed instanceof IOException ? failed : failed.getCause());
            }
        } catch (IOException failed) {
            throw new DataException(file, Files.exists(path) ? "can't be read" : "does not exist");
        }
        if (columns == null) {
            throw new DataException(file, "is empty");
        }
        if (figures.size() == 0) {
            throw new DataException(file, "has a head and no figures");
        }
        return new DataTable(file, HexFormat.of().formatHex(digest.digest()), columns, names, notes, figures);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private DataException explain(Throwable failed) {
        if (failed instanceof TextStream.NotText) {
            return new DataException(file, failed.getMessage());
        }
        if (failed instanceof CharacterCodingException) {
            return new DataException(file, "is not text in UTF-8: save it as UTF-8");
        }
        return new DataException(file,
                "is broken off: a quotation mark is opened and never closed, or followed by text");
    }

    private void rows(TextStream text) throws DataException, IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8.newDecoder()),
                1 << 16);
        skipMark(reader);
        try (CSVParser parser = FORMAT.parse(reader)) {
            for (CSVRecord row : parser) {
                if (columns == null) {
                    head(row.toList());
                } else {
                    row(row, Math.toIntExact(parser.getCurrentLineNumber() - linesInside(row)));
                }
            }
        }
    }

    private static long linesInside(CSVRecord row) {
        return row.stream().flatMapToInt(String::chars).filter(letter -> letter == '\n').count();
    }

    private static void skipMark(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
    }

    private void head(List<String> head) throws DataException {
        if (head.size() == 1 && head.get(0).contains(";") || head.size() == 1 && head.get(0).contains("\t")) {
            throw new DataException(file, 1, 0, "columns must be separated by commas");
        }
        columns = Columns.of(file, head.stream().map(String::strip).toList());
        heads = head.stream().mapToInt(name -> names.number(key(columns.kind(), name))).toArray();
    }

    private static String key(Columns.Kind kind, String head) {
        return kind == Columns.Kind.PERIOD ? PeriodText.normal(head.strip()) : head.strip();
    }

    private void row(CSVRecord row, int line) throws DataException {
        if (row.size() != columns.names().size()) {
            throw new DataException(file, line, 0, "this line has " + row.size() + " fields, the first line has "
                    + columns.names().size());
        }
        int series = columns.series() < 0 ? 0 : names.number(row.get(columns.series()).strip());
        int country = columns.country() < 0 ? 0 : names.number(row.get(columns.country()).strip());
        int period = columns.period() < 0 ? 0 : names.number(period(row));
        int unit = columns.unit() < 0 ? 0 : notes.number(row.get(columns.unit()).strip());
        int source = columns.source() < 0 ? 0 : notes.number(row.get(columns.source()).strip());
        for (int column : columns.figures()) {
            long key = switch (columns.kind()) {
                case VALUE -> Figures.key(series, country, period);
                case SERIES -> Figures.key(heads[column], country, period);
                case COUNTRY -> Figures.key(series, heads[column], period);
                case PERIOD -> Figures.key(series, country, heads[column]);
            };
            figure(key, row.get(column).strip(), line, column + 1, unit, source);
        }
        if (figures.size() > Figures.MOST || names.all().size() > MOST_NAMES) {
            throw new DataException(file, line, 0, "the table is too large: keep only the series that the model reads");
        }
    }

    private void figure(long key, String text, int line, int column, int unit, int source) {
        double value = NUMBER.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
        boolean number = Double.isFinite(value);
        String kept = number ? "" : text.length() <= TEXT_KEPT ? text : text.substring(0, TEXT_KEPT) + "…";
        figures.add(key, number ? value : Double.NaN, kept, line, column, unit, source);
    }

    private String period(CSVRecord row) {
        String period = row.get(columns.period()).strip();
        if (columns.part() < 0) {
            return PeriodText.normal(period);
        }
        boolean month = columns.names().get(columns.part()).equalsIgnoreCase("month");
        return PeriodText.of(period, row.get(columns.part()).strip(), month);
    }
}
