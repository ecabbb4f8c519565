package org.homeostat.compiler;

import org.homeostat.model.econ.Treaty;

/**
 * A path that a scenario needs from another run: what a quantity is in the same scenario without one of its treaties.
 *
 * @param slot the hidden slot that takes the path; its equation holds the place with NaN until then
 * @param treaty the treaty to leave out
 * @param economy whose quantity it is
 * @param quantity the name of the quantity inside its economy
 */
public record NeededPath(int slot, Treaty treaty, String economy, String quantity) {

    /** The name of the quantity with its economy. */
    public String qualifiedName() {
        return economy + "." + quantity;
    }
}
