package org.homeostat.language.ide.assist;

import java.util.List;
import java.util.function.Supplier;
import org.homeostat.language.ide.text.Kind;
import org.homeostat.language.ide.text.Region;

/**
 * Something that fits, before it is known whether the half-typed word asks for it.
 *
 * @param name what the half-typed word is compared with
 * @param text what is inserted
 * @param label what is shown
 * @param detail what is shown behind it
 * @param kind for the icon
 * @param description the page beside the list, written when it is needed
 * @param stops where the cursor goes in the text
 * @param rank how useful it is here; the least comes first
 */
record Candidate(String name, String text, String label, String detail, Kind kind,
        Supplier<String> description, List<Region> stops, int rank) {

    /** Ranks from the most useful on, with room between them. */
    static final int WANTED = 0;
    static final int NEAR = 10;
    static final int NAME = 20;
    static final int FUNCTION = 30;
    static final int FAR = 40;
    static final int TEMPLATE = 60;
    static final int WORD = 70;

    /** A text that is inserted as it is shown. */
    static Candidate plain(String name, String detail, Kind kind, Supplier<String> description, int rank) {
        return new Candidate(name, name, name, detail, kind, description, List.of(), rank);
    }

    /** The same with another text. */
    Candidate inserting(FilledText filled) {
        return new Candidate(name, filled.text(), label, detail, kind, description, filled.stops(), rank);
    }
}
