package org.homeostat.analysis.measure;

/**
 * A measure of one scenario.
 *
 * @param measure name of the measure
 * @param label what a reader sees for it
 * @param economy name of the economy; empty where the measure is one number for all
 * @param economyLabel what a reader sees for the economy; empty where the measure is one number for all
 * @param unit the unit of the value; empty without one
 * @param scenario name of the scenario
 * @param scenarioLabel what a reader sees for it
 * @param value the number, in the unit
 */
public record MeasureValue(String measure, String label, String economy, String economyLabel, String unit,
        String scenario, String scenarioLabel, double value) {
}
