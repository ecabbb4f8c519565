package org.homeostat.language.structure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The functions that range over economies. */
public enum AggregateFunction {
    /** The sum; 0 over none. */
    SUM,
    /** The arithmetic mean. */
    MEAN,
    /** The least. */
    MIN,
    /** The greatest. */
    MAX,
    /** How many there are. */
    COUNT;

    /** The function of that name as it is written. */
    public static Optional<AggregateFunction> named(String name) {
        return Arrays.stream(values()).filter(function -> function.toString().equals(name)).findFirst();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
