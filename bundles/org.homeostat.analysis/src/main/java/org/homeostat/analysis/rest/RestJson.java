package org.homeostat.analysis.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.homeostat.results.json.JsonDocument;

/** Rest points as JSON. */
public final class RestJson {

    private RestJson() {
    }

    /**
     * Writes the answer as an object.
     *
     * @param json where to, inside an array
     * @param answer the answer
     * @throws IOException where the stream fails
     */
    public static void write(JsonGenerator json, RestAnswer answer) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", answer.name());
        json.writeStringField("kind", "steady");
        json.writeStringField("label", answer.label());
        json.writeStringField("sentence", answer.sentence());
        json.writeStringField("scenario", answer.scenario());
        json.writeBooleanField("found", !answer.points().isEmpty());
        json.writeStringField("failure", answer.failure());
        json.writeArrayFieldStart("points");
        for (RestPoint point : answer.points()) {
            json.writeStartObject();
            point(json, point);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void point(JsonGenerator json, RestPoint point) throws IOException {
        json.writeStringField("stability", point.stability().toString());
        JsonDocument.number(json, "residual", point.residual());
        json.writeArrayFieldStart("values");
        for (RestValue value : point.values()) {
            json.writeStartObject();
            json.writeStringField("economy", value.economy().isEmpty() ? "world" : value.economy());
            json.writeStringField("variable", value.variable());
            json.writeStringField("label", value.label());
            json.writeStringField("unit", value.unit());
            JsonDocument.number(json, "value", value.value());
            json.writeBooleanField("stock", value.stock());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("modes");
        for (Mode mode : point.modes()) {
            json.writeStartObject();
            JsonDocument.number(json, "growthPerYear", mode.growth());
            JsonDocument.number(json, "halvingYears", mode.halving());
            JsonDocument.number(json, "cycleYears", mode.cycle());
            json.writeEndObject();
        }
        json.writeEndArray();
        JsonDocument.texts(json, "undetermined", point.undetermined());
        JsonDocument.texts(json, "conserved", point.conserved());
        JsonDocument.texts(json, "redundant", point.redundant());
    }
}
