package org.homeostat.compiler;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.homeostat.model.econ.Dataset;

/** Looks figures up in the datasets that a model declares. */
public interface DataSource {

    /**
     * The keys of a cell, each at most once.
     *
     * @param series the series
     * @param country the country's code or name
     * @param period the year, quarter or month: {@code 2019}, {@code 2019Q1}, {@code 2019M03}
     */
    record Address(Optional<String> series, Optional<String> country, Optional<String> period) {

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder();
            series.ifPresent(text::append);
            country.ifPresent(code -> text.append(text.isEmpty() ? "" : ", ").append(code));
            period.ifPresent(when -> text.append(text.isEmpty() ? "" : ", ").append(when));
            return text.toString();
        }
    }

    /** What a look-up gives. */
    sealed interface Answer {}

    /**
     * A figure.
     *
     * @param value the number, in the unit of the table; may be infinite or not a number
     * @param text the cell as the file writes it
     * @param file the file, as the dataset names it
     * @param credit whom the row itself names as its source; empty for no one
     * @param sha256 digest of the file's bytes, in hexadecimal
     */
    record Cell(double value, String text, String file, String credit, String sha256) implements Answer {
    }

    /**
     * All figures of a series.
     *
     * @param figures the numbers, in the unit of the table, by their periods: {@code 2019}, {@code 2019Q1},
     *        {@code 2019M03}; in the order of time
     * @param file the file, as the dataset names it
     * @param credit whom the rows themselves name as their source; empty for no one
     * @param sha256 digest of the file's bytes, in hexadecimal
     */
    record Whole(Map<String, Double> figures, String file, String credit, String sha256) implements Answer {

        /** Keeps its own copy of the figures. */
        public Whole {
            figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        }
    }

    /**
     * No figure under these keys.
     *
     * @param message which file, key and column has none
     */
    record NoCell(String message) implements Answer {
    }

    /**
     * No table to look into.
     *
     * @param message what is wrong with the file
     */
    record NoTable(String message) implements Answer {
    }

    /** Looks one figure up. */
    Answer find(Dataset dataset, Address address);

    /** Looks all figures of a series up; the address has no period. */
    Answer series(Dataset dataset, Address address);
}
