package org.homeostat.analysis.accounts;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.homeostat.results.json.JsonDocument;

/** Balance sheets and transaction flows as JSON. */
public final class AccountsJson {

    private AccountsJson() {
    }

    /**
     * Writes the field {@code accounts}.
     *
     * @param json where to, inside an object
     * @param tables the tables
     * @throws IOException where the stream fails
     */
    public static void write(JsonGenerator json, List<AccountTable> tables) throws IOException {
        json.writeArrayFieldStart("accounts");
        for (AccountTable table : tables) {
            json.writeStartObject();
            json.writeStringField("table", table.kind().title());
            json.writeStringField("scenario", table.scenario());
            json.writeStringField("economy", table.economy().isEmpty() ? "world" : table.economy());
            json.writeStringField("period", table.period());
            json.writeStringField("unit", table.unit());
            JsonDocument.texts(json, "sectors", table.sectors());
            json.writeArrayFieldStart("rows");
            for (AccountRow row : table.rows()) {
                row(json, row);
            }
            row(json, table.total());
            json.writeEndArray();
            json.writeArrayFieldStart("gaps");
            for (AccountTable.Gap gap : table.gaps()) {
                json.writeStartObject();
                json.writeStringField(gap.row() ? "row" : "sector", gap.row() ? gap.name() : gap.label());
                JsonDocument.number(json, "amount", gap.amount());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void row(JsonGenerator json, AccountRow row) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", row.name());
        json.writeStringField("label", row.label());
        JsonDocument.numbers(json, "cells", row.cells());
        JsonDocument.number(json, "sum", row.sum());
        json.writeEndObject();
    }
}
