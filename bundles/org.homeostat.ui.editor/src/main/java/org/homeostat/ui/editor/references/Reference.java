package org.homeostat.ui.editor.references;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.homeostat.language.ide.text.FileUses;
import org.homeostat.language.ide.text.Occurrence;
import org.homeostat.language.ide.text.Region;

/**
 * One place where a thing is named.
 *
 * @param file the file
 * @param line its line, from 1
 * @param text the line, without the blanks around it
 * @param inText the name in that text
 * @param inFile the name in the file
 * @param use what happens there
 */
public record Reference(URI file, int line, String text, Region inText, Region inFile, Occurrence.Use use) {

    /** The places in one file, in its order. */
    static List<Reference> of(FileUses uses) {
        List<Reference> found = new ArrayList<>();
        String all = uses.text();
        int line = 1;
        int read = 0;
        for (Occurrence place : uses.places()) {
            Region name = place.region();
            for (; read < name.offset(); read++) {
                line += all.charAt(read) == '\n' ? 1 : 0;
            }
            int start = all.lastIndexOf('\n', name.offset() - 1) + 1;
            int end = all.indexOf('\n', name.offset());
            String whole = all.substring(start, end < 0 ? all.length() : end);
            int blanks = whole.length() - whole.stripLeading().length();
            found.add(new Reference(URI.create(uses.uri().toString()), line, whole.strip(),
                    new Region(name.offset() - start - blanks, name.length()), name, place.use()));
        }
        return found;
    }
}
