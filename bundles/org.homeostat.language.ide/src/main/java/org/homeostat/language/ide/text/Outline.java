package org.homeostat.language.ide.text;

import java.util.ArrayList;
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

    /** The declarations around the cursor, the outermost first: a path to show above the text. */
    public List<OutlineNode> path(int offset) {
        List<OutlineNode> path = new ArrayList<>();
        List<OutlineNode> nodes = roots.stream().flatMap(group -> group.children().stream()).toList();
        while (true) {
            Optional<OutlineNode> next = nodes.stream().filter(node -> node.region().touches(offset)).findFirst();
            if (next.isEmpty()) {
                return List.copyOf(path);
            }
            path.add(next.get());
            nodes = next.get().children();
        }
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
