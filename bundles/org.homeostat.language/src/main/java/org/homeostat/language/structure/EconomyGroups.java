package org.homeostat.language.structure;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.EconomyGroup;
import org.homeostat.model.econ.EconomySet;
import org.homeostat.model.econ.ModelType;

/** Sets of economies written out: each economy once, in the order in which it is first named. */
public final class EconomyGroups {

    private EconomyGroups() {
    }

    /** The economies of one group. */
    public static List<Economy> economies(EconomyGroup group) {
        return economies(List.of(group));
    }

    /** The economies of several groups together. */
    public static List<Economy> economies(Collection<? extends EconomyGroup> groups) {
        Set<Economy> found = new LinkedHashSet<>();
        collect(groups, found, new HashSet<>());
        return List.copyOf(found);
    }

    /** The model types of the economies of several groups, each once. */
    public static List<ModelType> models(Collection<? extends EconomyGroup> groups) {
        Set<ModelType> found = new LinkedHashSet<>();
        for (Economy economy : economies(groups)) {
            if (economy.getType() != null && !economy.getType().eIsProxy()) {
                found.add(economy.getType());
            }
        }
        return List.copyOf(found);
    }

    /** Whether a set contains itself, directly or through others. */
    public static boolean isCyclic(EconomySet set) {
        Set<EconomySet> seen = new HashSet<>();
        return set.getElements().stream().anyMatch(element -> reaches(element, set, seen));
    }

    private static boolean reaches(EconomyGroup from, EconomySet target, Set<EconomySet> seen) {
        if (from == target) {
            return true;
        }
        return from instanceof EconomySet set && seen.add(set)
                && set.getElements().stream().anyMatch(element -> reaches(element, target, seen));
    }

    private static void collect(Collection<? extends EconomyGroup> groups, Set<Economy> found, Set<EconomySet> seen) {
        for (EconomyGroup group : groups) {
            if (group instanceof Economy economy && !economy.eIsProxy()) {
                found.add(economy);
            } else if (group instanceof EconomySet set && !set.eIsProxy() && seen.add(set)) {
                collect(set.getElements(), found, seen);
            }
        }
    }
}
