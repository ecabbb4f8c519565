package org.homeostat.analysis.played;

import java.util.ArrayList;
import java.util.List;

/**
 * A table as it is shown: texts only.
 *
 * @param title what is above it
 * @param headers what is above its columns; the first column names the rows
 * @param rows its rows, each as long as the headers
 */
public record PlainTable(String title, List<String> headers, List<List<String>> rows) {

    /** Keeps its own copies. */
    public PlainTable {
        headers = List.copyOf(headers);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Begins an empty table. */
    static Filling titled(String title, List<String> headers) {
        return new Filling(title, headers, new ArrayList<>());
    }

    /** A table that is being filled. */
    record Filling(String title, List<String> headers, List<List<String>> rows) {

        Filling row(List<String> cells) {
            rows.add(cells);
            return this;
        }

        PlainTable done() {
            return new PlainTable(title, headers, rows);
        }
    }
}
