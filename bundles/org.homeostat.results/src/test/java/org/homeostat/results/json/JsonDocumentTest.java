package org.homeostat.results.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.homeostat.results.Provenance;
import org.homeostat.results.SourceNote;
import org.junit.jupiter.api.Test;

class JsonDocumentTest {

    @Test
    void numbersComeBackToTheBit() throws IOException {
        double[] values = {0.1 + 0.2, -1.0 / 3.0, Double.MIN_VALUE, Double.NaN};
        String text = write(json -> {
            json.writeStartObject();
            JsonDocument.numbers(json, "values", values);
            JsonDocument.number(json, "none", Double.POSITIVE_INFINITY);
            json.writeEndObject();
        });
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            parser.nextToken();
            parser.nextToken();
            parser.nextToken();
            for (int index = 0; index < 3; index++) {
                assertEquals(JsonToken.VALUE_NUMBER_FLOAT, parser.nextToken());
                assertEquals(values[index], parser.getDoubleValue(), 0.0);
            }
            assertEquals(JsonToken.VALUE_NULL, parser.nextToken());
        }
    }

    @Test
    void provenanceInFull() throws IOException {
        Provenance provenance = new Provenance("0.1.0", "andes.econ", "ab12", List.of(new SourceNote("wb",
                "data/wb.csv", "\"GDP\", CHL", "World Bank", "CC BY 4.0", "2026-07-01", "cd34")),
                Map.of("Baseline", 42L), "bytecode",
                Map.of("Chile.profitTax", "30%"));
        String text = write(json -> {
            json.writeStartObject();
            ProvenanceJson.write(json, provenance);
            json.writeEndObject();
        });
        assertEquals("""
                {
                  "provenance" : {
                    "version" : "0.1.0",
                    "model" : "andes.econ",
                    "modelHash" : "ab12",
                    "engine" : "bytecode",
                    "seeds" : {
                      "Baseline" : 42
                    },
                    "settings" : {
                      "Chile.profitTax" : "30%"
                    },
                    "sources" : [ {
                      "dataset" : "wb",
                      "file" : "data/wb.csv",
                      "key" : "\\"GDP\\", CHL",
                      "text" : "World Bank",
                      "licence" : "CC BY 4.0",
                      "vintage" : "2026-07-01",
                      "sha256" : "cd34"
                    } ]
                  }
                }
                """, text);
    }

    private static String write(JsonDocument.Body body) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonDocument.write(out, body);
        return out.toString(StandardCharsets.UTF_8);
    }
}
