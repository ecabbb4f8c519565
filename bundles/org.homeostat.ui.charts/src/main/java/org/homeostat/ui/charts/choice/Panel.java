package org.homeostat.ui.charts.choice;

import java.util.List;
import org.homeostat.charts.LineChart;

/**
 * One variable of one economy, a line for each scenario.
 *
 * @param economy name of the economy; empty for the world
 * @param variable name of the variable
 * @param name what readers see for both
 * @param unit the unit of all values; empty without one
 * @param periods the periods of the first line
 * @param chart the lines; those that are switched off have no values
 */
public record Panel(String economy, String variable, String name, String unit, List<String> periods, LineChart chart) {
}
