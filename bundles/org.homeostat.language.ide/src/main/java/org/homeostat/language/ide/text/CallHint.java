package org.homeostat.language.ide.text;

import java.util.List;

/**
 * What the author is filling in between two brackets.
 *
 * @param signatures what the name before the bracket can stand for, one or more
 * @param signature the index of the one that fits what is written
 * @param argument the index of the argument at the cursor; may be beyond those that there are
 * @param name the name before the bracket
 */
public record CallHint(List<Signature> signatures, int signature, int argument, Region name) {

    /** Takes a copy of the signatures. */
    public CallHint {
        signatures = List.copyOf(signatures);
    }
}
