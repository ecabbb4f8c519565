package org.homeostat.engine;

import org.homeostat.ir.Origin;

/**
 * One thing that is wrong with a model.
 *
 * @param origin where in the text
 * @param message what, with the names of the model
 */
public record Failure(Origin origin, String message) {

    @Override
    public String toString() {
        return origin.equals(Origin.NONE) ? message : origin + ": " + message;
    }
}
