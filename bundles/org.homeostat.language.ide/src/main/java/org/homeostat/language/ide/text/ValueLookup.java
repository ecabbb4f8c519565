package org.homeostat.language.ide.text;

import java.util.Optional;

/** What a hover adds to a quantity once the model has run: its value in the base period. */
@FunctionalInterface
public interface ValueLookup {

    /** Knows no values. */
    ValueLookup NONE = (economy, variable) -> Optional.empty();

    /**
     * The value with its unit and period, ready to be shown.
     *
     * @param economy the declared name of the economy; empty for a quantity of the world
     * @param variable the declared name of the quantity
     */
    Optional<String> value(String economy, String variable);
}
