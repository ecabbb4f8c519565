package org.homeostat.compiler;

import java.util.Optional;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.Expression;

/**
 * A number asked of a run: a formula of time aggregates and measures. A quantity without a time aggregate around it is read
 * in the last period.
 *
 * @param name what messages call it
 * @param formula the formula, linked
 * @param economy whose quantities simple names mean; none for those of the world
 * @param last the period in which quantities are read and with which aggregates end; none for the last of the horizon
 */
public record Asked(String name, Expression formula, Optional<Economy> economy, Optional<String> last) {
}
