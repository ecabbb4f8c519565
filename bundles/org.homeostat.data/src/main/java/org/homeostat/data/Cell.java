package org.homeostat.data;

/**
 * One figure of a table.
 *
 * @param value the figure, as it stands in the file
 * @param line its line in the file, from 1
 * @param column number of its column of the table, from 1
 * @param unit what the table's column of units says; empty without one
 * @param source what the table's column of sources says; empty without one
 */
public record Cell(double value, int line, int column, String unit, String source) {
}
