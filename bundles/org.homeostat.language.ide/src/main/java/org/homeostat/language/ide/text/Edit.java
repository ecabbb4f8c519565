package org.homeostat.language.ide.text;

import java.util.Comparator;
import java.util.List;

/**
 * A change of a text.
 *
 * @param region what goes
 * @param text what comes
 */
public record Edit(Region region, String text) {

    /** The text after all edits, which refer to it as it is and do not overlap. */
    public static String apply(List<Edit> edits, String text) {
        StringBuilder result = new StringBuilder();
        int read = 0;
        for (Edit edit : edits.stream().sorted(Comparator.comparingInt(each -> each.region.offset())).toList()) {
            result.append(text, read, edit.region.offset()).append(edit.text);
            read = edit.region.end();
        }
        return result.append(text, read, text.length()).toString();
    }
}
