package org.homeostat.data.sdmx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.homeostat.data.DataException;
import org.homeostat.data.table.Figures;
import org.homeostat.data.table.NumberStyle;
import org.homeostat.data.table.TableBuilder;

/**
 * Writes figures whose series are known by their dimensions. One dimension becomes the country; the others, in the order
 * of the file, are the parts of the series' code.
 */
public final class KeyedFigures {

    private final TableBuilder table;
    private final List<String> ids = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private int country = -1;

    /**
     * Figures of a table.
     *
     * @param table takes them
     */
    public KeyedFigures(TableBuilder table) {
        this.table = table;
    }

    /**
     * Says which dimensions there are. Where they differ from series to series, it is said again.
     *
     * @param dimensions their names without the time, in the order of the file
     */
    public void dimensions(Iterable<String> dimensions) {
        boolean more = false;
        for (String id : dimensions) {
            if (places.putIfAbsent(id, ids.size()) == null) {
                ids.add(id);
                more = true;
            }
        }
        if (more || ids.isEmpty()) {
            int found = country < 0 ? Concepts.country(ids) : country;
            country = found;
            List<String> others = new ArrayList<>(ids);
            if (country >= 0) {
                others.remove(country);
            }
            table.shape(List.copyOf(ids), country >= 0, true);
            table.dimensions(others, country);
        }
    }

    /**
     * A series and a country.
     *
     * @param series number of the series
     * @param country number of the country
     */
    public record Key(int series, int country) {
    }

    /**
     * The series of some values.
     *
     * @param values the dimensions' values by their names
     * @param title the series' name; empty without one
     * @return its key
     */
    public Key key(Map<String, String> values, String title) {
        dimensions(values.keySet());
        List<String> parts = new ArrayList<>(ids.size());
        String place = "";
        for (int index = 0; index < ids.size(); index++) {
            String value = values.getOrDefault(ids.get(index), "");
            if (index == country) {
                place = value;
            } else {
                parts.add(value);
            }
        }
        int series = parts.isEmpty() ? table.series("value") : table.series(parts);
        table.nameSeries(series, country < 0 ? title : "");
        return new Key(series, table.country(place));
    }

    /**
     * Adds a figure.
     *
     * @param key its series and country
     * @param period its period
     * @param text what stands there
     * @param style how the file writes numbers
     * @param place where it stands
     * @throws DataException where the table becomes too large
     */
    public void add(Key key, String period, String text, NumberStyle style, TableBuilder.Place place)
            throws DataException {
        table.figure(Figures.key(key.series, key.country, table.period(period)), text, style, place);
    }
}
