package org.homeostat.language.ide.text;

import java.util.List;
import java.util.Optional;

/**
 * What a file declares, as a tree.
 *
 * @param roots the groups: units, data, models and so on, in the order in which a reader wants them
 */
public record Outline(List<OutlineNode> roots) {

    /** Takes a copy of the roots. */
    public Outline {
        roots = List.copyOf(roots);
    }

    /** The innermost declaration around the cursor. */
    public Optional<OutlineNode> at(int offset) {
        return innermost(roots, offset);
    }

    private static Optional<OutlineNode> innermost(List<OutlineNode> nodes, int offset) {
        for (OutlineNode node : nodes) {
            if (node.kind() == Kind.GROUP || node.region().touches(offset)) {
                Optional<OutlineNode> inner = innermost(node.children(), offset);
                if (inner.isPresent() || node.kind() != Kind.GROUP) {
                    return inner.isPresent() ? inner : Optional.of(node);
                }
            }
        }
        return Optional.empty();
    }
}
