package org.homeostat.language.units;

/**
 * In what a quantity is shown.
 *
 * @param text the unit as a modeller writes it, such as {@code GUSD/year}; empty for a bare number
 * @param measure what one of it is
 */
public record ShownUnit(String text, Measure measure) {

    /** A bare number. */
    public static final ShownUnit NONE = new ShownUnit("", Measure.ONE);

    /** How many base units one of it makes. */
    public double factor() {
        return measure.factor();
    }
}
