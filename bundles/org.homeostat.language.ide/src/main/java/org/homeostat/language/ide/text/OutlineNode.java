package org.homeostat.language.ide.text;

import java.util.List;

/**
 * A line of the outline.
 *
 * @param id stays the same from one version of a text to the next as long as the names do
 * @param kind for the icon
 * @param name the declared name, or the heading of a group
 * @param label the label for readers; may be empty
 * @param detail what to show behind the name, in a quieter colour: unit or value; may be empty
 * @param region the whole declaration
 * @param selection what to select when it is clicked: the name
 * @param children the lines below it
 */
public record OutlineNode(String id, Kind kind, String name, String label, String detail, Region region,
        Region selection, List<OutlineNode> children) {

    /** Takes a copy of the children. */
    public OutlineNode {
        children = List.copyOf(children);
    }
}
