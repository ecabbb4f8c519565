package org.homeostat.language.ide.text;

import java.util.List;

/**
 * Something that fits at the cursor.
 *
 * @param text what is inserted; may have several lines, indented already
 * @param replaced what it takes the place of: the half-typed word
 * @param label the name to show
 * @param detail what to show behind the name, in a quieter colour: kind and unit; may be empty
 * @param kind for the icon
 * @param description for the window beside the list, as plain text; may be empty
 * @param stops where the cursor goes in {@code text} (offsets within it), in order of the tabulator key; the last one is
 *         where typing goes on. Empty: at the end of the text.
 */
public record Proposal(String text, Region replaced, String label, String detail, Kind kind, String description,
        List<Region> stops) {

    /** Takes a copy of the stops. */
    public Proposal {
        stops = List.copyOf(stops);
    }

    /** How a longer word asks for it, as the author types on; {@link Match#NONE} if not at all. */
    public Match match(String typed) {
        return Match.of(typed, label, detail);
    }
}
