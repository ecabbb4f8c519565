package org.homeostat.compiler;

import org.homeostat.model.econ.Scenario;

/**
 * A slot whose path is that of a quantity in another scenario. Its equation holds the place with zeros until that scenario
 * has been run.
 *
 * @param slot the slot
 * @param scenario the other scenario
 * @param quantity the qualified name of the quantity: {@code Chile.wageShare}
 */
public record Foreign(int slot, Scenario scenario, String quantity) {
}
