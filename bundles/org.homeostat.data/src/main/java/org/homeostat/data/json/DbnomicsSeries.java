package org.homeostat.data.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.homeostat.data.DataException;
import org.homeostat.data.format.DataFile;
import org.homeostat.data.sdmx.KeyedFigures;
import org.homeostat.data.table.NumberStyle;
import org.homeostat.data.table.TableBuilder;
import org.homeostat.data.table.TableBuilder.Fact;

/**
 * Series as the API of DBnomics (version 22) gives them: {@code series.docs}, each with its dimensions and with arrays
 * of periods and values side by side; {@code "NA"} or null stands for a missing value.
 */
final class DbnomicsSeries {

    private static final int LARGEST_SERIES = 1_000_000;

    private final DataFile file;
    private final TableBuilder table;
    private final KeyedFigures figures;
    private final int column;

    DbnomicsSeries(DataFile file, TableBuilder table) {
        this.file = file;
        this.table = table;
        this.figures = new KeyedFigures(table);
        this.column = table.column(file.shown(), 0, "value");
        table.fact(Fact.FORMAT, "DBnomics JSON");
    }

    /** Reads the field series, whose value the parser stands at. */
    void read(JsonParser parser) throws DataException, IOException {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            docs(parser);
            return;
        }
        while (parser.currentToken() == JsonToken.START_OBJECT && parser.nextToken() == JsonToken.FIELD_NAME
                || parser.currentToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            if (parser.nextToken() == JsonToken.START_ARRAY && name.equals("docs")) {
                docs(parser);
            } else {
                parser.skipChildren();
            }
            parser.nextToken();
        }
    }

    private void docs(JsonParser parser) throws DataException, IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            int line = parser.currentLocation().getLineNr();
            series(JsonTree.read(parser, LARGEST_SERIES), line);
        }
    }

    private void series(Object doc, int line) throws DataException {
        List<?> periods = JsonTree.list(doc, "period");
        List<?> values = JsonTree.list(doc, "value");
        if (periods.size() != values.size()) {
            throw new DataException(file.shown(), line, 0, "the series " + JsonTree.text(doc, "series_code") + " has "
                    + periods.size() + " periods and " + values.size() + " values");
        }
        table.fact(Fact.PUBLISHER, JsonTree.text(doc, "provider_code"));
        table.fact(Fact.TITLE, JsonTree.text(doc, "dataset_name"));
        table.fact(Fact.TITLE, JsonTree.text(doc, "dataset_code"));
        table.fact(Fact.UPDATED, JsonTree.text(doc, "indexed_at"));
        Map<String, String> dimensions = dimensions(doc);
        KeyedFigures.Key key = figures.key(dimensions, JsonTree.text(doc, "series_name"));
        int unit = table.note(dimensions.getOrDefault("unit", dimensions.getOrDefault("UNIT", "")));
        for (int index = 0; index < periods.size(); index++) {
            figures.add(key, String.valueOf(periods.get(index)), String.valueOf(values.get(index)).strip(),
                    NumberStyle.PLAIN, new TableBuilder.Place(line, column, unit, 0));
        }
    }

    /** The dimensions in the order that the series' code has them, where it is made of them. */
    private static Map<String, String> dimensions(Object doc) {
        String code = JsonTree.text(doc, "series_code");
        Map<String, String> dimensions = new LinkedHashMap<>();
        JsonTree.map(doc, "dimensions").forEach((id, value) -> dimensions.put((String) id, String.valueOf(value)));
        if (dimensions.isEmpty()) {
            return Map.of("series_code", code);
        }
        List<String> parts = Arrays.asList(code.split("\\."));
        if (parts.size() != dimensions.size() || !parts.containsAll(dimensions.values())) {
            return dimensions;
        }
        List<Map.Entry<String, String>> ordered = new ArrayList<>(dimensions.entrySet());
        ordered.sort(Comparator.comparingInt(entry -> parts.indexOf(entry.getValue())));
        Map<String, String> sorted = new LinkedHashMap<>();
        ordered.forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    /** Takes what stands beside the series. */
    static void describe(Map<String, Object> fields, TableBuilder table) {
        table.fact(Fact.TITLE, JsonTree.text(fields.get("dataset"), "name"));
        table.fact(Fact.UPDATED, JsonTree.text(fields.get("dataset"), "indexed_at"));
        table.fact(Fact.PUBLISHER, JsonTree.text(fields.get("provider"), "name"));
        table.fact(Fact.LICENCE, JsonTree.text(fields.get("provider"), "terms_of_use"));
    }
}
