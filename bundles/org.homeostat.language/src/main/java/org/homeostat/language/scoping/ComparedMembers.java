package org.homeostat.language.scoping;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.homeostat.language.structure.EconomyGroups;
import org.homeostat.language.structure.EffectiveMembers;
import org.homeostat.language.structure.Horizons;
import org.homeostat.model.econ.Compare;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.ModelType;
import org.homeostat.model.econ.Scenario;
import org.homeostat.model.econ.World;

/** The quantities that a comparison may be about: those of the worlds of its scenarios and of their economies. */
class ComparedMembers {

    @Inject
    private VisibleDeclarations visible;

    Collection<Member> of(Compare compare) {
        Set<World> worlds = new LinkedHashSet<>();
        for (Scenario scenario : compare.getScenarios()) {
            if (!scenario.eIsProxy()) {
                Horizons.world(scenario).ifPresent(worlds::add);
            }
        }
        if (worlds.isEmpty()) {
            worlds.addAll(visible.worlds(compare));
        }
        Set<ModelType> models = new LinkedHashSet<>();
        worlds.forEach(world -> models.addAll(EconomyGroups.models(world.getEconomies())));
        List<Member> members = new ArrayList<>(EffectiveMembers.of(models));
        worlds.forEach(world -> members.addAll(world.getMembers()));
        return members;
    }
}
