package org.homeostat.analysis.expect;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.homeostat.results.json.JsonDocument;

/** Expectations as JSON. */
public final class ExpectationsJson {

    private ExpectationsJson() {
    }

    /**
     * Writes the field {@code expectations}.
     *
     * @param json where to, inside an object
     * @param results the expectations
     * @throws IOException where the stream fails
     */
    public static void write(JsonGenerator json, List<ExpectationResult> results) throws IOException {
        json.writeArrayFieldStart("expectations");
        for (ExpectationResult one : results) {
            json.writeStartObject();
            json.writeStringField("expectation", one.text());
            json.writeStringField("label", one.label());
            json.writeStringField("file", one.file());
            json.writeNumberField("line", one.line());
            json.writeStringField("of", one.about());
            json.writeStringField("period", one.period());
            json.writeBooleanField("condition", one.condition());
            JsonDocument.number(json, "found", one.found());
            JsonDocument.number(json, "expected", one.expected());
            JsonDocument.number(json, "difference", one.difference());
            json.writeStringField("unit", one.unit());
            json.writeBooleanField("passed", one.passed());
            json.writeStringField("message", one.message());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
