package org.homeostat.data;

/**
 * What a file tells about a series. What it doesn't tell is the empty text.
 *
 * @param code its code: what a model writes
 * @param name its name
 * @param unit unit of its figures, with the scale where the file has one ({@code U.S. dollars, Billions})
 * @param note definition or notes
 */
public record SeriesInfo(String code, String name, String unit, String note) {
}
