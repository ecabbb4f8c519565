package org.homeostat.ir;

/**
 * Where a value that came out of a data set was found.
 *
 * @param dataset the data set's name in the model
 * @param file the file it was read from
 * @param key the cell: series, country, year
 * @param text the cell as the file writes it
 * @param licence the terms the data is published under
 * @param vintage which edition of the data it is
 * @param sha256 the hash of the file, in hexadecimal
 */
public record Source(String dataset, String file, String key, String text, String licence, String vintage,
        String sha256) {

    @Override
    public String toString() {
        return dataset + "[" + key + "] = " + text + " (" + file + (vintage.isEmpty() ? "" : ", " + vintage) + ")";
    }
}
