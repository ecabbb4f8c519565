package org.homeostat.results.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import org.homeostat.results.Provenance;
import org.homeostat.results.SourceNote;

/** What is needed to repeat a run, as the JSON object {@code provenance}. */
public final class ProvenanceJson {

    private ProvenanceJson() {
    }

    /**
     * Writes the field {@code provenance}.
     *
     * @param json where to, inside an object
     * @param provenance what to write
     * @throws IOException where the stream fails
     */
    public static void write(JsonGenerator json, Provenance provenance) throws IOException {
        json.writeObjectFieldStart("provenance");
        json.writeStringField("version", provenance.version());
        json.writeStringField("model", provenance.model());
        json.writeStringField("modelHash", provenance.modelHash());
        json.writeStringField("engine", provenance.engine());
        json.writeObjectFieldStart("seeds");
        for (Map.Entry<String, Long> seed : provenance.seeds().entrySet()) {
            json.writeNumberField(seed.getKey(), seed.getValue());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("settings");
        for (Map.Entry<String, String> setting : provenance.settings().entrySet()) {
            json.writeStringField(setting.getKey(), setting.getValue());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("sources");
        for (SourceNote source : provenance.sources()) {
            write(json, source);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, SourceNote source) throws IOException {
        json.writeStartObject();
        json.writeStringField("dataset", source.dataset());
        json.writeStringField("file", source.file());
        json.writeStringField("key", source.key());
        json.writeStringField("text", source.text());
        json.writeStringField("licence", source.licence());
        json.writeStringField("vintage", source.vintage());
        json.writeStringField("sha256", source.sha256());
        json.writeEndObject();
    }
}
