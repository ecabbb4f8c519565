package org.homeostat.language.scoping;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
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
     * What stands before the dot: an economy or set, an index variable, or for {@code world} the world around or else
     * the file; null where it is none of these.
     */
    EObject owner(MemberReference access) {
        Expression receiver = access.getReceiver();
        if (receiver instanceof WorldReference) {
            World around = EcoreUtil2.getContainerOfType(access, World.class);
            return around != null ? around : EcoreUtil.getRootContainer(access);
        }
        Named target = receiver instanceof NameReference name ? name.getTarget() : null;
        return target instanceof IndexVariable || target instanceof EconomyGroup && !target.eIsProxy() ? target : null;
    }

    /** The members of an owner that is a world, an economy, a set or a file; of several economies, one for each name. */
    Collection<Member> of(EObject owner) {
        return switch (owner) {
            case World world -> world.getMembers();
            case EconomyGroup group -> EffectiveMembers.of(EconomyGroups.models(List.of(group)));
            default -> visible.worlds(owner).stream().flatMap(world -> world.getMembers().stream()).toList();
        };
    }

    /** The models of the economies that an index variable stands for. */
    Collection<ModelType> modelsOf(IndexVariable index) {
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
