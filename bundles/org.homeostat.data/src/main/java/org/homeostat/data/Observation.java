package org.homeostat.data;

/**
 * A figure of a series.
 *
 * @param period its period
 * @param cell the figure
 */
public record Observation(Period period, Cell cell) {
}
