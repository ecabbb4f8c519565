package org.homeostat.analysis.measure;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.homeostat.results.json.JsonDocument;

/** Measures as JSON. */
public final class MeasuresJson {

    private MeasuresJson() {
    }

    /**
     * Writes the field {@code measures}: a row for each measure and economy, its values by scenario.
     *
     * @param json where to, inside an object
     * @param rows the rows
     * @throws IOException where the stream fails
     */
    public static void write(JsonGenerator json, List<MeasureRow> rows) throws IOException {
        json.writeArrayFieldStart("measures");
        for (MeasureRow row : rows) {
            json.writeStartObject();
            json.writeStringField("measure", row.measure());
            json.writeStringField("label", row.label());
            json.writeStringField("economy", row.economy());
            json.writeStringField("unit", row.unit());
            json.writeObjectFieldStart("values");
            for (MeasureValue value : row.values()) {
                JsonDocument.number(json, value.scenario(), value.value());
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
