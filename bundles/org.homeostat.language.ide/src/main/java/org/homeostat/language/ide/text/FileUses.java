package org.homeostat.language.ide.text;

import java.util.List;
import org.eclipse.emf.common.util.URI;

/**
 * Where a thing is named in one file.
 *
 * @param uri the file
 * @param text the text that the places refer to
 * @param places in the order of the text, one or more
 */
public record FileUses(URI uri, String text, List<Occurrence> places) {

    /** Takes a copy of the places. */
    public FileUses {
        places = List.copyOf(places);
    }
}
