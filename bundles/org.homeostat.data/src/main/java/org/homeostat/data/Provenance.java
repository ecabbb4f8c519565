package org.homeostat.data;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a table comes from, as far as the file itself tells. What it doesn't tell is the empty text.
 *
 * @param format name of the format, {@code World Bank CSV}
 * @param publisher who published it
 * @param title title of the dataset
 * @param licence its licence or terms
 * @param updated when its publisher last changed or prepared it, as the file writes the day
 * @param source what the file says of its own sources
 */
public record Provenance(String format, String publisher, String title, String licence, String updated,
        String source) {

    /** Publisher, title, day of update and licence in one line, as a credit under a chart has them. */
    @Override
    public String toString() {
        return Stream.of(publisher, title, updated.isEmpty() ? "" : "updated " + updated, licence)
                .filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
    }
}
