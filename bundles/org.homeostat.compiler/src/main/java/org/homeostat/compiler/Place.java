package org.homeostat.compiler;

import org.homeostat.ir.Origin;

/**
 * A piece of text that something is said about.
 *
 * @param origin file, line and column where it begins
 * @param offset characters before it in the file, from 0
 * @param length its length in characters
 */
public record Place(Origin origin, int offset, int length) {

    /** What no text wrote. */
    public static final Place NONE = new Place(Origin.NONE, 0, 0);
}
