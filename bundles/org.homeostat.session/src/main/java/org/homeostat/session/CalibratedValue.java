package org.homeostat.session;

import org.homeostat.results.NumberText;

/**
 * The value that was found for a parameter.
 *
 * @param economy the name of the economy; empty for the world
 * @param economyLabel what readers see for the economy; empty for the world
 * @param name the name of the parameter
 * @param label what readers see
 * @param unit the unit of the value; empty for none
 * @param value the value, in the unit
 * @param conditions what holds with it, as it is written: {@code output == 279 [GUSD/year]}
 */
public record CalibratedValue(String economy, String economyLabel, String name, String label, String unit, double value,
        String conditions) {

    /** The value with its unit, as a reader sees it. */
    public String text() {
        return NumberText.withUnit(value, unit);
    }

    /** Where the value comes from: {@code calibrated so that output == 279 [GUSD/year]}. */
    public String origin() {
        return "calibrated so that " + conditions;
    }
}
