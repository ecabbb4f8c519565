package org.homeostat.language.ide.names;

import java.util.List;
import java.util.Optional;

/**
 * All names of a file that mean something.
 *
 * @param uses in the order of the text, without overlaps
 */
public record NameIndex(List<NameUse> uses) {

    /** Takes a copy of the uses. */
    public NameIndex {
        uses = List.copyOf(uses);
    }

    /** The name that the cursor touches; the one to its right if it stands between two. */
    public Optional<NameUse> at(int offset) {
        int low = 0;
        int high = uses.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (uses.get(middle).region().offset() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && uses.get(low - 1).region().touches(offset) ? Optional.of(uses.get(low - 1))
                : Optional.empty();
    }

    /** The uses of the same thing. */
    public List<NameUse> of(NameUse name) {
        return uses.stream().filter(use -> use.meaning() == name.meaning()).toList();
    }
}
