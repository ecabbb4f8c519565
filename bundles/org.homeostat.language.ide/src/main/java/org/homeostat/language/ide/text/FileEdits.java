package org.homeostat.language.ide.text;

import java.util.List;
import org.eclipse.emf.common.util.URI;

/**
 * What to change in one file.
 *
 * @param uri the file
 * @param text the text that the edits refer to; if the file has another one by now, they must not be made
 * @param edits in the order of the text, one or more
 */
public record FileEdits(URI uri, String text, List<Edit> edits) {

    /** Takes a copy of the edits. */
    public FileEdits {
        edits = List.copyOf(edits);
    }

    /** The text with the edits made. */
    public String result() {
        return Edit.apply(edits, text);
    }
}
