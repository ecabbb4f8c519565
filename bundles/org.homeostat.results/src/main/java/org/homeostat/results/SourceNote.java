package org.homeostat.results;

/**
 * Where a figure that went into a run was taken from.
 *
 * @param dataset name of the dataset in the model
 * @param file the file it was read from, as the model writes it
 * @param key what was read: {@code NY.GDP.MKTP.CD, CHL, 2019}
 * @param text the source in the words of the dataset or of the cell
 * @param licence the licence of the data; empty where the model states none
 * @param vintage the state of the data, mostly a day; empty where the model states none
 * @param sha256 digest of the file's bytes, in lower-case hexadecimal
 */
public record SourceNote(String dataset, String file, String key, String text, String licence, String vintage,
        String sha256) {
}
