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
import org.homeostat.model.econ.Aggregate;
import org.homeostat.model.econ.EconomyGroup;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.IndexVariable;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.MemberReference;
import org.homeostat.model.econ.ModelType;
import org.homeostat.model.econ.NameReference;
import org.homeostat.model.econ.Named;
import org.homeostat.model.econ.Selection;
import org.homeostat.model.econ.SetReference;
import org.homeostat.model.econ.World;
import org.homeostat.model.econ.WorldReference;

/** The quantities that may follow the dot: of the world, of a named economy, or of an economy that an index stands for. */
class ReceiverMembers {

    @Inject
    private VisibleDeclarations visible;

    /**
     * The models or worlds that what stands before the dot may be: many places share them, as many sums range over the
     * same economies. Empty where it is neither an economy, a set, an index variable nor {@code world}.
     */
    List<EObject> owners(MemberReference access) {
        Expression receiver = access.getReceiver();
        if (receiver instanceof WorldReference) {
            World around = EcoreUtil2.getContainerOfType(access, World.class);
            return around != null ? List.of(around) : List.copyOf(visible.worlds(access));
        }
        Named target = receiver instanceof NameReference name ? name.getTarget() : null;
        return switch (target) {
            case EconomyGroup group when !group.eIsProxy() -> List.copyOf(EconomyGroups.models(List.of(group)));
            case IndexVariable index -> List.copyOf(modelsOf(index));
            case null, default -> List.of();
        };
    }

    /** The members of such owners; of several models, one for each name. */
    Collection<Member> of(List<EObject> owners) {
        List<Member> members = new ArrayList<>(EffectiveMembers.of(only(ModelType.class, owners)));
        only(World.class, owners).forEach(world -> members.addAll(world.getMembers()));
        return members;
    }

    private static <T> List<T> only(Class<T> kind, List<EObject> owners) {
        return owners.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private Collection<ModelType> modelsOf(IndexVariable index) {
        if (index.eContainer() instanceof Selection selection) {
            return orAll(EconomyGroups.models(selection.getGroups()), index);
        }
        SetReference over = index.eContainer() instanceof Aggregate aggregate ? aggregate.getOver() : null;
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
