package org.homeostat.analysis.coalitions;

import java.util.List;

/**
 * What was found among coalitions.
 *
 * @param table what coalitions give; those that were looked at are known to it
 * @param exhaustive whether every coalition was looked at; if not, it was a search, and there may be others
 * @param looked at how many coalitions was looked, none and all included
 * @param holding in how many of them the condition holds
 * @param smallest the coalitions of fewest members in which it holds
 * @param minimal the coalitions in which it holds, but no more when any one member leaves
 * @param stable the coalitions that nobody wants to leave or join and in which the condition holds; empty without payoffs
 * @param payable the coalitions in which it holds and that side payments can keep members from leaving; empty without
 *        payoffs
 */
public record CoalitionAnswer(CoalitionTable table, boolean exhaustive, int looked, int holding,
        List<Coalition> smallest, List<Coalition> minimal, List<Stability> stable, List<Stability> payable) {

    /** How many players can be left out at most with the condition still holding; -1 where it never holds. */
    public int mostLeftOut() {
        return smallest.isEmpty() ? -1 : table.players().size() - smallest.get(0).size();
    }
}
