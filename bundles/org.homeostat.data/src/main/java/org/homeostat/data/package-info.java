/**
 * Tables of figures by series, country and period, opened from files in the formats of their publishers, told apart by
 * what stands in them. A figure that is missing, doubtful or not a number is an error that names its place, never a
 * default.
 *
 * <h2>Keys</h2>
 * <ul>
 * <li>A <b>series</b> is written by its code in the file, or by its name where only one series has that name.
 * <li>Where a file has more dimensions than country and time (SDMX, DBnomics), a series is the values of the others in
 * the order of the file, joined by dots: {@code M.USD.EUR.SP00.A}. {@code *}, or nothing between two dots, stands for
 * any value. Parts may be left out, in this order of preference: those that have one value in the whole file; then any,
 * as long as the parts that are written come in the order of the file. Parts may also be named:
 * {@code CURRENCY=USD.FREQ=M}. A key must fit exactly one series that has the country; if it fits several, the error
 * lists them.
 * <li>The whole key of a publisher, with the country in its place, may be written instead: {@code A.CHL.NGDP_R}.
 * <li>A <b>country</b> is written by its code in the file or its name; a two-letter code also stands for the
 * three-letter code of the same country and the other way round (ISO 3166-1).
 * <li>A <b>period</b> is {@code 2019}, {@code 2019Q1} or {@code 2019M01}, however the file writes it.
 * <li>A series, country or period that is the only one may be left out.
 * </ul>
 */
package org.homeostat.data;
