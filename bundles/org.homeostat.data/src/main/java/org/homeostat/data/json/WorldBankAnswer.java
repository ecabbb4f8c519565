package org.homeostat.data.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import org.homeostat.data.DataException;
import org.homeostat.data.format.DataFile;
import org.homeostat.data.table.Figures;
import org.homeostat.data.table.NumberStyle;
import org.homeostat.data.table.TableBuilder;
import org.homeostat.data.table.TableBuilder.Fact;

/**
 * An answer of the World Bank's API, version 2: an array of what is said about the pages and of the observations, each
 * with its indicator, country, date and value; null stands for a missing value.
 */
final class WorldBankAnswer {

    private static final int LARGEST_PART = 10_000;

    private final DataFile file;
    private final TableBuilder table;

    WorldBankAnswer(DataFile file, TableBuilder table) {
        this.file = file;
        this.table = table;
    }

    /** Reads the outermost array, whose start the parser stands at. */
    void read(JsonParser parser) throws DataException, IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw file.problem("is JSON, but no answer of the World Bank: it is an array without a page's description");
        }
        Object page = JsonTree.read(parser, LARGEST_PART);
        for (Object message : JsonTree.list(page, "message")) {
            throw file.problem("is an answer without data: " + JsonTree.text(message, "value"));
        }
        table.fact(Fact.FORMAT, "World Bank API");
        table.fact(Fact.PUBLISHER, "World Bank");
        table.fact(Fact.UPDATED, JsonTree.text(page, "lastupdated"));
        table.shape(List.of("indicator", "country", "date", "value"), true, true);
        if (parser.nextToken() != JsonToken.START_ARRAY) {
            throw file.problem("is JSON, but no answer of the World Bank: there is no array of observations");
        }
        int column = table.column(file.shown(), 0, "value");
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            int line = parser.currentLocation().getLineNr();
            observation(JsonTree.read(parser, LARGEST_PART), line, column);
        }
        if (table.isEmpty()) {
            throw file.problem("holds no figures");
        }
    }

    private void observation(Object one, int line, int column) throws DataException {
        Object indicator = JsonTree.map(one, "indicator");
        String code = JsonTree.text(indicator, "id");
        String date = JsonTree.text(one, "date");
        if (code.isEmpty() || date.isEmpty()) {
            throw new DataException(file.shown(), line, 0,
                    "this is no observation of the World Bank: it has no indicator or no date");
        }
        int series = table.series(code);
        table.nameSeries(series, JsonTree.text(indicator, "value"));
        String iso3 = JsonTree.text(one, "countryiso3code");
        Object place = JsonTree.map(one, "country");
        int country = table.country(iso3.isEmpty() ? JsonTree.text(place, "id") : iso3);
        table.nameCountry(country, JsonTree.text(place, "value"));
        table.nameCountry(country, JsonTree.text(place, "id"));
        table.figure(Figures.key(series, country, table.period(date)), JsonTree.text(one, "value"), NumberStyle.PLAIN,
                new TableBuilder.Place(line, column, table.note(JsonTree.text(one, "unit")), 0));
    }
}
