package org.homeostat.language.scoping;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.homeostat.language.structure.EconomyGroups;
import org.homeostat.language.structure.EffectiveMembers;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.EconomyGroup;
import org.homeostat.model.econ.ForStatement;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.MemberReference;
import org.homeostat.model.econ.ModelType;
import org.homeostat.model.econ.NameReference;
import org.homeostat.model.econ.Policy;
import org.homeostat.model.econ.Selection;
import org.homeostat.model.econ.Shock;
import org.homeostat.model.econ.Treaty;
import org.homeostat.model.econ.World;
import org.homeostat.model.econ.WorldReference;

/** The quantities that a simple name can mean at a place: those of the model, world or countries it speaks about. */
class ContextMembers {

    @Inject
    private VisibleDeclarations visible;

    /**
     * What around a place decides which quantities a simple name can mean; null where there is no economy to speak
     * about. The receiver of a shock's target is such a place: it names the economy that the shock is about.
     */
    EObject anchor(EObject place) {
        for (EObject each = place; each != null; each = each.eContainer()) {
            if (each instanceof Shock shock && shock.getTarget() instanceof MemberReference target
                    && target.getReceiver() == place) {
                return null;
            }
            if (decides(each)) {
                return each;
            }
        }
        return null;
    }

    private static boolean decides(EObject each) {
        return switch (each) {
            case ForStatement statement -> named(statement.getSelection());
            case ModelType model -> true;
            case World world -> true;
            case Economy economy -> true;
            case Policy policy -> true;
            case Treaty treaty -> true;
            case Shock shock -> true;
            default -> false;
        };
    }

    /** The members visible by simple name below an anchor. */
    Collection<Member> at(EObject anchor) {
        return switch (anchor) {
            case ModelType model -> EffectiveMembers.of(model);
            case World world -> world.getMembers();
            case Economy economy -> economy.getType() == null ? List.of() : EffectiveMembers.of(economy.getType());
            case ForStatement statement -> ofGroups(statement.getSelection().getGroups(), anchor);
            case Policy policy when named(policy.getSelection()) -> ofGroups(policy.getSelection().getGroups(), anchor);
            case Policy policy -> EffectiveMembers.of(visible.models(anchor));
            case Treaty treaty -> ofGroups(treaty.getMembers(), anchor);
            case Shock shock -> ofTarget(shock);
            default -> List.of();
        };
    }

    private static boolean named(Selection selection) {
        return selection != null && !selection.getGroups().isEmpty();
    }

    private Collection<Member> ofGroups(List<EconomyGroup> groups, EObject place) {
        List<ModelType> models = EconomyGroups.models(groups);
        return EffectiveMembers.of(models.isEmpty() ? visible.models(place) : models);
    }

    private Collection<Member> ofTarget(Shock shock) {
        if (!(shock.getTarget() instanceof MemberReference target)) {
            return List.of();
        }
        if (target.getReceiver() instanceof WorldReference) {
            return visible.worlds(shock).stream().flatMap(world -> world.getMembers().stream()).toList();
        }
        return target.getReceiver() instanceof NameReference name && name.getTarget() instanceof EconomyGroup group
                ? EffectiveMembers.of(EconomyGroups.models(List.of(group)))
                : List.of();
    }
}
