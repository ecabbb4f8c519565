package org.homeostat.compiler;

/**
 * Something that the compiler found wrong.
 *
 * @param place where
 * @param error whether it keeps the scenario from running
 * @param message what is wrong, with the names and, where there is one, the way out
 */
public record Finding(Place place, boolean error, String message) {

    @Override
    public String toString() {
        return place.origin() + ": " + (error ? "error: " : "warning: ") + message;
    }
}
