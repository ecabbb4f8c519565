package org.homeostat.language.ide.text;

/**
 * One place where a name is declared or used.
 *
 * @param region the name
 * @param use what happens there
 */
public record Occurrence(Region region, Use use) {

    /** What happens to the thing at that place. */
    public enum Use {
        /** It is declared. */
        DECLARATION,
        /** It is read. */
        READ,
        /** A policy, a treaty, a shock or an economy gives it a value. */
        WRITE
    }
}
