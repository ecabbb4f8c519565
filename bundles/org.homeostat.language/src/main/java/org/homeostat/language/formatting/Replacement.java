package org.homeostat.language.formatting;

import java.util.List;

/**
 * A stretch of a text with what stands there instead.
 *
 * @param offset of the first character that goes
 * @param length how many characters go
 * @param text what comes
 */
public record Replacement(int offset, int length, String text) {

    /** The text with all replacements made; they are in its order and do not overlap. */
    public static String apply(List<Replacement> replacements, String text) {
        StringBuilder result = new StringBuilder();
        int read = 0;
        for (Replacement each : replacements) {
            result.append(text, read, each.offset).append(each.text);
            read = each.offset + each.length;
        }
        return result.append(text, read, text.length()).toString();
    }
}
