package org.homeostat.analysis;

/**
 * How far a scenario's path is from that of the scenario it is held against. Differences are in the variable's unit and
 * positive where this scenario is higher.
 *
 * @param scenario name of the scenario
 * @param last difference in the last period
 * @param lastPercent the same in percent of the other path's size; NaN where that is zero
 * @param largest the difference that is largest in size over all periods
 * @param largestPeriod the first period that has it
 * @param mean mean difference over all periods
 */
public record Difference(String scenario, double last, double lastPercent, double largest, String largestPeriod,
        double mean) {
}
