package org.homeostat.language.scoping;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.homeostat.language.structure.EconomyGroups;
import org.homeostat.language.structure.EffectiveMembers;
import org.homeostat.language.structure.Horizons;
import org.homeostat.model.econ.Aggregate;
import org.homeostat.model.econ.AloneReference;
import org.homeostat.model.econ.EconomyGroup;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.IndexVariable;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.MemberReference;
import org.homeostat.model.econ.ModelType;
import org.homeostat.model.econ.NameReference;
import org.homeostat.model.econ.Named;
import org.homeostat.model.econ.Part;
import org.homeostat.model.econ.Scenario;
import org.homeostat.model.econ.Selection;
import org.homeostat.model.econ.SetReference;
import org.homeostat.model.econ.Treaty;
import org.homeostat.model.econ.World;
import org.homeostat.model.econ.WorldReference;

/**
 * What may follow the dot: quantities of the world, of a named economy, of an economy that an index stands for, of a
 * sector or a commodity; the economies of a scenario; the clauses of a treaty.
 */
class ReceiverMembers {

    @Inject
    private VisibleDeclarations visible;

    /**
     * What stands before the dot may be one of these: many places share them, as many sums range over the same
     * economies. Empty where it is nothing that has parts.
     */
    List<EObject> owners(MemberReference access) {
        Expression receiver = access.getReceiver();
        return switch (receiver) {
            case WorldReference world -> {
                World around = EcoreUtil2.getContainerOfType(access, World.class);
                yield around != null ? List.of(around) : List.copyOf(visible.worlds(access));
            }
            case AloneReference alone -> {
                Treaty treaty = EcoreUtil2.getContainerOfType(access, Treaty.class);
                yield treaty == null ? List.of()
                        : List.copyOf(orAll(EconomyGroups.models(treaty.getMembers()), access));
            }
            case NameReference name -> owners(name.getTarget());
            case MemberReference nested -> owners(nested.getMember());
            case null, default -> List.of();
        };
    }

    private List<EObject> owners(Named target) {
        return switch (target) {
            case EconomyGroup group when !group.eIsProxy() -> List.copyOf(EconomyGroups.models(List.of(group)));
            case IndexVariable index -> List.copyOf(modelsOf(index));
            case Part part when !part.eIsProxy() -> List.of(part);
            case Scenario scenario when !scenario.eIsProxy() -> List.of(scenario);
            case Treaty treaty when !treaty.eIsProxy() -> List.of(treaty);
            case null, default -> List.of();
        };
    }

    /** What such owners have; of several models, one for each name. */
    Collection<Named> of(List<EObject> owners) {
        List<Named> found = new ArrayList<>(ContextMembers.ofModels(only(ModelType.class, owners)));
        only(World.class, owners).forEach(world -> found.addAll(ContextMembers.ofWorld(world)));
        only(Part.class, owners).forEach(part -> found.addAll(EffectiveMembers.of(part)));
        only(Scenario.class, owners).forEach(scenario -> Horizons.world(scenario).ifPresent(
                world -> found.addAll(EconomyGroups.economies(world.getEconomies()))));
        only(Treaty.class, owners).forEach(treaty -> found.addAll(treaty.getClauses()));
        return found;
    }

    private static <T> List<T> only(Class<T> kind, List<EObject> owners) {
        return owners.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private Collection<ModelType> modelsOf(IndexVariable index) {
        if (index.eContainer() instanceof Selection selection) {
            return orAll(EconomyGroups.models(selection.getGroups()), index);
        }
        SetReference over = switch (index.eContainer()) {
            case Aggregate aggregate -> aggregate.getOver();
            case Member member -> member.getOver();
            case null, default -> null;
        };
        if (over != null && over.getGroup() != null) {
            return orAll(EconomyGroups.models(List.of(over.getGroup())), index);
        }
        World world = EcoreUtil2.getContainerOfType(index, World.class);
        if (world != null) {
            return EconomyGroups.models(world.getEconomies());
        }
        Set<ModelType> models = new LinkedHashSet<>();
        ModelType around = EcoreUtil2.getContainerOfType(index, ModelType.class);
        if (around != null) {
            models.add(around);
        }
        models.addAll(visible.models(index));
        return models;
    }

    private Collection<ModelType> orAll(List<ModelType> models, EObject place) {
        return models.isEmpty() ? visible.models(place) : models;
    }
}
