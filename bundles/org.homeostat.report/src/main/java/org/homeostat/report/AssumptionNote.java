package org.homeostat.report;

/**
 * A figure that the model assumes.
 *
 * @param economy what a reader sees for the economy; empty where it holds for all
 * @param name name of the parameter
 * @param label what a reader sees for it
 * @param value its value, as the model writes it
 * @param unit its unit; empty where the value says it or there is none
 * @param comment where it is from or why it is assumed; empty where the model doesn't say
 */
public record AssumptionNote(String economy, String name, String label, String value, String unit, String comment) {
}
