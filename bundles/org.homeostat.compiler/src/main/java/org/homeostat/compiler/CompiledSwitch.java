package org.homeostat.compiler;

import org.homeostat.model.econ.ScenarioItem;

/**
 * Where a run turns an item of a scenario on and off for one economy.
 *
 * @param item the item
 * @param economy the economy; empty for the world
 * @param parameter the index of a parameter of the flat model: 1 for on, as it stands, and 0 for off
 */
public record CompiledSwitch(ScenarioItem item, String economy, int parameter) {
}
