package org.homeostat.analysis.rest;

/**
 * The value of one quantity at rest.
 *
 * @param economy name of the economy; empty for the world
 * @param economyLabel what a reader sees for the economy; empty for the world
 * @param variable name of the variable or stock
 * @param label what a reader sees for it
 * @param unit the unit of the value; empty without one
 * @param value the value, in the unit
 * @param stock whether it is carried from one period to the next
 */
public record RestValue(String economy, String economyLabel, String variable, String label, String unit, double value,
        boolean stock) {
}
