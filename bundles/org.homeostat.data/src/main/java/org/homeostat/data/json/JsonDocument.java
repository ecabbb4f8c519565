package org.homeostat.data.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import org.homeostat.data.DataException;
import org.homeostat.data.format.DataFile;
import org.homeostat.data.table.TableBuilder;

/** A document in JSON, told apart by the fields of its outermost object or the elements of its outermost array. */
final class JsonDocument {

    private static final long LARGEST_FILE = 1L << 30;
    private static final int LARGEST_FIELD = 1_000_000;
    private static final int DEEPEST = 64;

    private final DataFile file;
    private final TableBuilder table;

    JsonDocument(DataFile file, TableBuilder table) {
        this.file = file;
        this.table = table;
    }

    void read() throws DataException, IOException {
        if (Files.size(file.path()) > LARGEST_FILE) {
            throw file.problem("is larger than " + (LARGEST_FILE >> 20) + " MB: keep only what the model reads");
        }
        try (JsonParser parser = factory().createParser(file.path().toFile())) {
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                new WorldBankAnswer(file, table).read(parser);
            } else {
                object(parser);
            }
        } catch (StreamConstraintsException hostile) {
            throw file.problem("is no data: its JSON is nested too deep, or has a text or number that is too long");
        } catch (JsonProcessingException broken) {
            int line = broken.getLocation() == null ? 0 : Math.max(0, broken.getLocation().getLineNr());
            throw new DataException(file.shown(), line, 0, "this is no well-formed JSON, or it is cut off");
        } catch (JsonTree.TooLarge tooLarge) {
            throw file.problem("is too large in one of its parts: keep only what the model reads");
        }
    }

    private static JsonFactory factory() {
        return new JsonFactoryBuilder().streamReadConstraints(StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST).maxStringLength(1 << 20).maxNameLength(1 << 12).maxNumberLength(400).build())
                .build();
    }

    private void object(JsonParser parser) throws DataException, IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        boolean series = false;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            if (name.equals("series")) {
                series = true;
                new DbnomicsSeries(file, table).read(parser);
            } else if (fields.size() < 1000) {
                fields.put(name, JsonTree.read(parser, LARGEST_FIELD));
            } else {
                parser.skipChildren();
            }
        }
        if (series) {
            DbnomicsSeries.describe(fields, table);
        } else if (fields.get("resources") != null) {
            new FrictionlessPackage(file, table).read(fields);
        } else {
            throw file.problem(unknown(fields));
        }
        if (table.isEmpty()) {
            throw file.problem("holds no figures");
        }
    }

    private static String unknown(Map<String, Object> fields) {
        String message = JsonTree.text(fields, "message");
        if (!message.isEmpty()) {
            return "is an answer without data: " + message.substring(0, Math.min(message.length(), 200));
        }
        boolean sdmx = fields.containsKey("dataSets") || JsonTree.map(fields, "data").containsKey("dataSets");
        return sdmx ? "is SDMX in JSON: download it as SDMX-CSV or SDMX-ML"
                : "is JSON, but neither series of DBnomics, an answer of the World Bank nor a Frictionless package";
    }
}
