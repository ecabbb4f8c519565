package org.homeostat.data.rows;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeostat.data.DataException;
import org.homeostat.data.format.DataFile;
import org.homeostat.data.format.DataFormat;
import org.homeostat.data.table.TableBuilder;

/** Separated text in one of several layouts. It is looked at once for its layout and read once for its figures. */
public final class TextFormat implements DataFormat {

    /** How many rows a layout may look at. */
    public static final int FIRST = 30;

    private static final long LARGEST_FILE = 8L << 30;
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private final List<RowLayout> layouts;

    /**
     * Text in some layouts.
     *
     * @param layouts in the order they are asked; the last takes all that the others don't
     */
    public TextFormat(List<RowLayout> layouts) {
        this.layouts = List.copyOf(layouts);
    }

    @Override
    public boolean matches(DataFile file) {
        return true;
    }

    @Override
    public void read(DataFile file, TableBuilder table) throws DataException, IOException {
        RowLayout layout = read(file, Dialect.of(file.head()), table);
        if (table.isEmpty()) {
            throw file.problem(layout.withoutFigures());
        }
    }

    /**
     * Reads text whose dialect is known.
     *
     * @param file the file
     * @param dialect how it is cut into cells
     * @param table takes the figures
     * @return the layout that it is in; there may be no figures
     * @throws DataException where it is no table
     * @throws IOException where it can't be read
     */
    public RowLayout read(DataFile file, Dialect dialect, TableBuilder table) throws DataException, IOException {
        if (Files.size(file.path()) > LARGEST_FILE) {
            throw file.problem("is larger than " + (LARGEST_FILE >> 20)
                    + " MB: keep only the series that the model reads");
        }
        RowLayout layout = layout(file, dialect);
        Charset charset = file.charset();
        if (charset.equals(StandardCharsets.UTF_8) && layout.mayBeWestern() && !isUtf8(file)) {
            charset = WESTERN;
        }
        try (TextRows rows = new TextRows(file, charset.newDecoder(), dialect)) {
            List<Row> first = first(rows);
            if (first.isEmpty()) {
                throw file.problem("is empty");
            }
            Sheet sheet = new Sheet(file.shown(), file.path(), "", dialect.separator(), table);
            int head = layout.head(first);
            RowSink sink = layout.open(first, head, sheet);
            for (Row row : first.subList(head + 1, first.size())) {
                sink.row(row);
            }
            for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
                sink.row(row.get());
            }
        }
        return layout;
    }

    private RowLayout layout(DataFile file, Dialect dialect) throws DataException, IOException {
        CharsetDecoder lenient = file.charset().newDecoder().onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        try (TextRows rows = new TextRows(file, lenient, dialect)) {
            List<Row> first = first(rows);
            return layouts.stream().filter(layout -> layout.head(first) >= 0).findFirst()
                    .orElse(layouts.get(layouts.size() - 1));
        }
    }

    private static List<Row> first(TextRows rows) throws DataException {
        List<Row> first = new ArrayList<>();
        for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
            first.add(row.get());
            if (first.size() == FIRST) {
                break;
            }
        }
        return first;
    }

    private static boolean isUtf8(DataFile file) throws IOException {
        try (InputStream in = Files.newInputStream(file.path());
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder())) {
            char[] block = new char[1 << 14];
            while (reader.read(block) >= 0) {
                continue;
            }
            return true;
        } catch (CharacterCodingException another) {
            return false;
        }
    }
}
