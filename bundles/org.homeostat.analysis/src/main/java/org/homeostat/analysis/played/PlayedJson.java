package org.homeostat.analysis.played;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.homeostat.results.json.JsonDocument;

/** Answers as JSON, with all digits of all figures. */
public final class PlayedJson {

    private PlayedJson() {
    }

    /**
     * Writes an answer as an object.
     *
     * @param json where to, inside an array
     * @param answer the answer
     * @throws IOException where the stream fails
     */
    public static void write(JsonGenerator json, PlayedAnswer answer) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", answer.name());
        json.writeStringField("kind", answer.kind());
        json.writeStringField("label", answer.label());
        json.writeStringField("sentence", answer.sentence());
        for (Map.Entry<String, Object> figure : answer.figures().entrySet()) {
            field(json, figure.getKey(), figure.getValue());
        }
        json.writeEndObject();
    }

    private static void field(JsonGenerator json, String name, Object value) throws IOException {
        switch (value) {
            case Double number -> JsonDocument.number(json, name, number);
            case double[] numbers -> JsonDocument.numbers(json, name, numbers);
            default -> {
                json.writeFieldName(name);
                value(json, value);
            }
        }
    }

    private static void value(JsonGenerator json, Object value) throws IOException {
        switch (value) {
            case Integer number -> json.writeNumber(number);
            case Double number when number.isNaN() || number.isInfinite() -> json.writeNull();
            case Double number -> json.writeNumber(number);
            case Boolean truth -> json.writeBoolean(truth);
            case List<?> list -> {
                json.writeStartArray();
                for (Object one : list) {
                    value(json, one);
                }
                json.writeEndArray();
            }
            case Map<?, ?> map -> {
                json.writeStartObject();
                for (Map.Entry<?, ?> one : map.entrySet()) {
                    field(json, one.getKey().toString(), one.getValue());
                }
                json.writeEndObject();
            }
            case double[] numbers -> {
                json.writeStartArray();
                for (double number : numbers) {
                    value(json, number);
                }
                json.writeEndArray();
            }
            default -> json.writeString(value.toString());
        }
    }
}
