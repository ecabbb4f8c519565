package org.homeostat.language.ide.assist;

/**
 * A piece of text to fill in.
 *
 * @param place the rule of the grammar and its keyword, as {@code Policy.when}, where it may stand
 * @param label what it makes, in a few words
 * @param pattern see {@link FilledText}
 */
record Template(String place, String label, String pattern) {

    /** The word it begins with. */
    String keyword() {
        return place.substring(place.indexOf('.') + 1);
    }
}
