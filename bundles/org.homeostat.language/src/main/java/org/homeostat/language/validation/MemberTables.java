package org.homeostat.language.validation;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.util.Tuples;
import org.homeostat.language.structure.EconomyGroups;
import org.homeostat.language.structure.EffectiveMembers;
import org.homeostat.language.structure.Lineage;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.EconomyGroup;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.ModelType;

/** The quantities of models by their names, remembered until the file changes. */
class MemberTables {

    @Inject
    private IResourceScopeCache cache;

    /** What a model has, its own and inherited. */
    Map<String, Member> of(ModelType model) {
        return cache.get(Tuples.pair(MemberTables.class, model), model.eResource(), () -> {
            Map<String, Member> table = new LinkedHashMap<>();
            EffectiveMembers.of(model).forEach(member -> table.put(member.getName(), member));
            return table;
        });
    }

    /** The first of some economies that lacks a quantity of that name, as far as its model is known. */
    Optional<Economy> lacking(Collection<? extends EconomyGroup> groups, String name) {
        return EconomyGroups.economies(groups).stream().filter(economy -> EconChecks.present(economy.getType())
                && !of(economy.getType()).containsKey(name)
                && Lineage.of(economy.getType()).stream().noneMatch(ModelType::eIsProxy)).findFirst();
    }

    /** What a simple name means in the model around a place: the override, if the model overrides the quantity. */
    <T extends Member> T effective(T member, Class<T> kind, EObject place) {
        ModelType model = EcoreUtil2.getContainerOfType(place, ModelType.class);
        Member found = model == null || member.getName() == null ? member : of(model).get(member.getName());
        return kind.isInstance(found) ? kind.cast(found) : member;
    }
}
