package org.homeostat.compiler.p3settings;

import java.util.Optional;
import org.homeostat.compiler.Place;
import org.homeostat.ir.Origin;
import org.homeostat.language.units.Dimension;

/**
 * A value given to a parameter from outside the model.
 *
 * @param text as it was given: {@code Chile.profitTax=30%}
 * @param owner the economy, or {@code world}; none for every economy that has the parameter
 * @param name the parameter
 * @param value the value in base units, finite
 * @param dimension what it measures
 */
public record Setting(String text, Optional<String> owner, String name, double value, Dimension dimension) {

    /** Where messages say that it stands. */
    public Place place() {
        return new Place(new Origin("--set " + text, 0, 0), 0, 0);
    }
}
