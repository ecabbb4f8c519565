package org.homeostat.analysis.coalitions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * Keeps what is known of coalitions in a file, a line for each, so that a search that was stopped goes on where it was.
 * The first line says what question the file belongs to; a file of another question is begun anew, and so is a line that
 * was cut off. Numbers are written in hexadecimal, to come back with the same bits.
 */
public final class FileCache implements CoalitionCache, AutoCloseable {

    private final CoalitionCache known = CoalitionCache.inMemory();
    private final Writer out;

    /**
     * Opens a file, and reads what it holds.
     *
     * @param file the file; it need not exist
     * @param question what the outcomes depend on, in one line
     * @throws IOException where the file can't be read or written
     */
    public FileCache(Path file, String question) throws IOException {
        boolean same = false;
        StringBuilder kept = new StringBuilder(question).append('\n');
        if (Files.exists(file)) {
            String[] lines = Files.readString(file).split("\n", -1);
            same = lines[0].equals(question);
            for (int line = 1; same && line < lines.length - 1; line++) {
                if (read(lines[line])) {
                    kept.append(lines[line]).append('\n');
                }
            }
        }
        Files.writeString(file, kept);
        out = Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
    }

    private boolean read(String line) {
        String[] parts = line.split(";", -1);
        if (parts.length != 5) {
            return false;
        }
        try {
            known.put(new Coalition(Long.parseLong(parts[0])),
                    new CoalitionOutcome(Boolean.parseBoolean(parts[1]), numbers(parts[2]), numbers(parts[3])));
            return true;
        } catch (NumberFormatException damaged) {
            return false;
        }
    }

    private static double[] numbers(String text) {
        String[] parts = text.isEmpty() ? new String[0] : text.split(",");
        double[] numbers = new double[parts.length];
        for (int at = 0; at < parts.length; at++) {
            numbers[at] = Double.parseDouble(parts[at]);
        }
        return numbers;
    }

    private static String text(double[] numbers) {
        StringJoiner text = new StringJoiner(",");
        for (double number : numbers) {
            text.add(Double.toHexString(number));
        }
        return text.toString();
    }

    @Override
    public Optional<CoalitionOutcome> get(Coalition coalition) {
        return known.get(coalition);
    }

    @Override
    public synchronized void put(Coalition coalition, CoalitionOutcome outcome) {
        known.put(coalition, outcome);
        try {
            out.write(coalition.bits() + ";" + outcome.holds() + ";" + text(outcome.payoffs()) + ";"
                    + text(outcome.levers()) + ";\n");
            out.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
