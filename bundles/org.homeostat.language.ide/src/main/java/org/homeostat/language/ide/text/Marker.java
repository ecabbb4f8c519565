package org.homeostat.language.ide.text;

/**
 * A problem at its place.
 *
 * @param region what to underline
 * @param line counted from 1
 * @param severity how bad it is
 * @param message what is wrong, and what to do
 */
public record Marker(Region region, int line, Severity severity, String message) {

    /** How bad a problem is. */
    public enum Severity {
        /** The file cannot be run. */
        ERROR,
        /** The file can be run, but should be looked at. */
        WARNING,
        /** Worth knowing. */
        INFO
    }
}
