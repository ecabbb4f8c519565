package org.homeostat.language.ide.search;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.homeostat.language.ide.names.NameUse;
import org.homeostat.language.ide.names.Siblings;
import org.homeostat.language.project.SourceText;
import org.homeostat.language.scoping.Meanings;
import org.homeostat.language.structure.Lineage;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.ModelType;

/**
 * Things that bear one name because they are one thing: a quantity and its overrides, and the quantities of several
 * models that one formula means.
 */
final class Family {

    private final Meanings meanings;
    private final String name;
    private final Map<Place, Set<Place>> relatives = new HashMap<>();

    private Family(Meanings meanings, String name) {
        this.meanings = meanings;
        this.name = name;
    }

    /** All that is one thing with what is declared at a place. */
    static Set<Place> of(Place start, String name, List<Group> groups, Meanings meanings) {
        Family family = new Family(meanings, name);
        groups.forEach(family::learn);
        Set<Place> found = new LinkedHashSet<>(Set.of(start));
        Deque<Place> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            for (Place next : family.relatives.getOrDefault(open.remove(), Set.of())) {
                if (found.add(next)) {
                    open.add(next);
                }
            }
        }
        return found;
    }

    private void learn(Group group) {
        synchronized (group.files()) {
            for (SourceText file : group.visible()) {
                for (NameUse use : group.files().names(file.uri()).uses()) {
                    if (use.meaning() instanceof Member member && name.equals(member.getName())) {
                        relate(meanings.of(use.owner(), member));
                    }
                }
            }
            EObject root = group.files().file(group.own().getFirst().uri()).getContents().getFirst();
            Siblings.of(root, ModelType.class).forEach(model -> relate(Lineage.of(model).stream()
                    .filter(each -> !each.eIsProxy()).flatMap(each -> each.getMembers().stream())
                    .filter(member -> name.equals(member.getName())).toList()));
        }
    }

    private void relate(List<? extends Member> same) {
        List<Place> places = same.stream().flatMap(member -> Place.of(member).stream()).toList();
        for (Place place : places) {
            relatives.computeIfAbsent(place, key -> new LinkedHashSet<>()).addAll(places);
        }
    }
}
