package org.homeostat.data;

import java.util.List;

/**
 * All figures of a series and a country.
 *
 * @param series the series' code in the file
 * @param country the country's code in the file; empty for a table without countries
 * @param frequency how long its periods are, the longest first where they are mixed
 * @param observations the figures in the order of time; periods without a figure are left out
 * @param gaps the periods that the file has a cell for, but no figure in it, in the order of time
 */
public record TimeSeries(String series, String country, List<Frequency> frequency, List<Observation> observations,
        List<Period> gaps) {

    /** Keeps copies of the lists. */
    public TimeSeries {
        frequency = List.copyOf(frequency);
        observations = List.copyOf(observations);
        gaps = List.copyOf(gaps);
    }
}
