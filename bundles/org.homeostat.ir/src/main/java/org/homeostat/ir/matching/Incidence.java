package org.homeostat.ir.matching;

import java.util.List;

/**
 * Which unknowns each of some equations mentions.
 *
 * @param unknowns how many unknowns there are; each is known by its index from 0
 * @param mentions for each equation, the unknowns in it, without repetition; the arrays are not to be changed
 */
public record Incidence(int unknowns, List<int[]> mentions) {

    /**
     * Keeps its own copy of the list.
     *
     * @throws IllegalArgumentException if an equation mentions an unknown that is not there
     */
    public Incidence {
        mentions = List.copyOf(mentions);
        for (int[] equation : mentions) {
            for (int unknown : equation) {
                if (unknown < 0 || unknown >= unknowns) {
                    throw new IllegalArgumentException("There is no unknown " + unknown + " among " + unknowns);
                }
            }
        }
    }

    /** How many equations there are. */
    public int equations() {
        return mentions.size();
    }

    boolean has(int equation, int unknown) {
        for (int mentioned : mentions.get(equation)) {
            if (mentioned == unknown) {
                return true;
            }
        }
        return false;
    }
}
