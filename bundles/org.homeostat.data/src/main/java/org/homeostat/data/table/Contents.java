package org.homeostat.data.table;

import java.util.List;
import java.util.Map;
import org.homeostat.data.Provenance;
import org.homeostat.data.SeriesInfo;

/**
 * A table as it was read.
 *
 * @param file the file, as messages name it
 * @param sha256 digest of its bytes
 * @param provenance where it comes from
 * @param heads the names of its columns or dimensions
 * @param hasCountries whether a figure's key has a country
 * @param hasPeriods whether a figure's key has a period
 * @param series the series
 * @param dimensions what the series' codes are made of
 * @param countries the countries
 * @param periods the periods, as a model writes them
 * @param notes units, sources and the texts of cells that hold no number
 * @param columns the columns that hold figures
 * @param infos what is known of series, by their numbers
 * @param figures the figures
 */
public record Contents(String file, String sha256, Provenance provenance, List<String> heads, boolean hasCountries,
        boolean hasPeriods, Names series, Dimensions dimensions, Names countries, Vocabulary periods, Vocabulary notes,
        List<Column> columns, Map<Integer, SeriesInfo> infos, Figures figures) {

    /**
     * A column that holds figures.
     *
     * @param file the file that it is in, as messages name it
     * @param number its number in the file, from 1; 0 in files without columns
     * @param name what messages call it
     */
    public record Column(String file, int number, String name) {
    }
}
