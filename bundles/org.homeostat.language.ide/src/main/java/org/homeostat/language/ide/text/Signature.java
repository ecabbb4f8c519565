package org.homeostat.language.ide.text;

import java.util.List;

/**
 * How something in brackets is filled in.
 *
 * @param label the whole, as {@code lag(x, n)}
 * @param arguments where its arguments stand in the label
 * @param description what it does, as plain text; may be empty
 */
public record Signature(String label, List<Region> arguments, String description) {

    /** Takes a copy of the arguments. */
    public Signature {
        arguments = List.copyOf(arguments);
    }
}
