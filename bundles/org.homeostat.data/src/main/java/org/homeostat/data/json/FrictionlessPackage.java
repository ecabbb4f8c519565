package org.homeostat.data.json;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeostat.data.DataException;
import org.homeostat.data.DataFolder;
import org.homeostat.data.format.DataFile;
import org.homeostat.data.rows.Dialect;
import org.homeostat.data.rows.Row;
import org.homeostat.data.rows.RowSink;
import org.homeostat.data.rows.Sheet;
import org.homeostat.data.rows.TextFormat;
import org.homeostat.data.table.TableBuilder;
import org.homeostat.data.table.TableBuilder.Fact;

/**
 * A Frictionless data package: {@code datapackage.json} and the text files in and below its folder that it lists, or the
 * data that it holds itself. All resources that are tables of figures make one table.
 */
final class FrictionlessPackage {

    private static final Set<String> TEXT = Set.of("csv", "tsv", "txt", "tab");

    private final DataFile file;
    private final TableBuilder table;
    private final List<DataException> refused = new ArrayList<>();

    FrictionlessPackage(DataFile file, TableBuilder table) {
        this.file = file;
        this.table = table;
    }

    void read(Map<String, Object> descriptor) throws DataException, IOException {
        table.fact(Fact.FORMAT, "Frictionless data package");
        table.fact(Fact.TITLE, JsonTree.text(descriptor, "title"));
        table.fact(Fact.TITLE, JsonTree.text(descriptor, "name"));
        table.fact(Fact.LICENCE, all(descriptor, "licenses", "name", "title"));
        table.fact(Fact.SOURCE, all(descriptor, "sources", "title", "name"));
        table.fact(Fact.PUBLISHER, all(descriptor, "contributors", "title", "name"));
        for (String field : List.of("last_updated", "lastUpdated", "updated", "modified", "created", "version")) {
            table.fact(Fact.UPDATED, JsonTree.text(descriptor, field));
        }
        for (Object resource : JsonTree.list(descriptor, "resources")) {
            resource(resource);
        }
        if (table.isEmpty()) {
            throw refused.isEmpty() ? file.problem("is a data package without a table of figures") : refused.get(0);
        }
    }

    private static String all(Object object, String field, String first, String second) {
        return JsonTree.list(object, field).stream()
                .map(one -> Stream.of(first, second, "path").map(name -> JsonTree.text(one, name))
                        .filter(text -> !text.isEmpty()).findFirst().orElse(""))
                .filter(text -> !text.isEmpty()).collect(Collectors.joining("; "));
    }

    private void resource(Object resource) throws DataException, IOException {
        String name = JsonTree.text(resource, "name");
        table.fact(Fact.LICENCE, all(resource, "licenses", "name", "title"));
        table.fact(Fact.SOURCE, all(resource, "sources", "title", "name"));
        ResourceLayout layout = new ResourceLayout(name, resource, refused);
        List<?> data = JsonTree.list(resource, "data");
        if (!data.isEmpty()) {
            inline(name, data, layout);
            return;
        }
        String one = JsonTree.text(resource, "path");
        List<?> paths = one.isEmpty() ? JsonTree.list(resource, "path") : List.of(one);
        for (Object path : paths) {
            if (isText(resource, String.valueOf(path))) {
                text(resource, String.valueOf(path), layout);
            }
        }
    }

    private static boolean isText(Object resource, String path) {
        String format = JsonTree.text(resource, "format").toLowerCase(Locale.ROOT);
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean tabular = !JsonTree.map(resource, "schema").isEmpty()
                || JsonTree.text(resource, "profile").equals("tabular-data-resource");
        return TEXT.contains(format.isEmpty() ? ending : format) || tabular;
    }

    private void text(Object resource, String path, ResourceLayout layout) throws DataException, IOException {
        if (path.matches("[a-z]+://.*")) {
            throw file
                    .problem("points to " + path + ": download that file beside the package, and write its name there");
        }
        Path folder = file.path().toAbsolutePath().getParent();
        String shown = file.shown().substring(0, lastSlash(file.shown()) + 1) + path;
        DataFile part = DataFile.of(new DataFolder(folder).resolve(path), shown);
        String encoding = JsonTree.text(resource, "encoding");
        if (!encoding.isEmpty()) {
            part = part.in(charset(encoding));
        }
        table.part(part.sha256());
        new TextFormat(List.of(layout)).read(part, dialect(resource, part), table);
    }

    private static int lastSlash(String path) {
        return Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
    }

    private Charset charset(String name) throws DataException {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw file.problem("names the encoding " + name + ", which nobody knows");
        }
    }

    private static Dialect dialect(Object resource, DataFile part) {
        Map<?, ?> dialect = JsonTree.map(resource, "dialect");
        Object delimiter = dialect.get("delimiter");
        String quote = JsonTree.text(dialect, "quoteChar");
        Dialect found = Dialect.of(part.head());
        return new Dialect(delimiter instanceof String text && text.length() == 1 ? text.charAt(0) : found.separator(),
                quote.length() == 1 ? quote.charAt(0) : found.quote());
    }

    /** Data in the descriptor itself: arrays with a head first, or objects. */
    private void inline(String name, List<?> data, ResourceLayout layout) throws DataException {
        List<Row> rows = new ArrayList<>();
        if (data.get(0) instanceof Map<?, ?>) {
            Map<Object, Integer> names = new LinkedHashMap<>();
            data.forEach(one -> (one instanceof Map<?, ?> map ? map : Map.of()).keySet()
                    .forEach(key -> names.putIfAbsent(key, names.size())));
            rows.add(new Row(1, names.keySet().stream().map(String::valueOf).toList()));
            for (Object one : data) {
                rows.add(new Row(rows.size() + 1, names.keySet().stream()
                        .map(key -> one instanceof Map<?, ?> map && map.get(key) instanceof String text ? text : "")
                        .toList()));
            }
        } else {
            for (Object one : data) {
                List<?> cells = one instanceof List<?> list ? list : List.of();
                rows.add(new Row(rows.size() + 1, cells.stream().map(String::valueOf).toList()));
            }
        }
        Sheet sheet = new Sheet(file.shown(), file.path(), "of the resource " + name, ',', table);
        int head = layout.head(rows);
        RowSink sink = layout.open(rows, head, sheet);
        for (Row row : rows.subList(head + 1, rows.size())) {
            sink.row(row);
        }
    }
}
