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

    /** The members visible by simple name; empty where there is no economy to speak about. */
    Collection<Member> of(EObject place) {
        for (EObject each = place; each != null; each = each.eContainer()) {
            Collection<Member> members = here(each, place);
            if (members != null) {
                return members;
            }
        }
        return List.of();
    }

    private Collection<Member> here(EObject each, EObject place) {
        return switch (each) {
            case ModelType model -> EffectiveMembers.of(model);
            case World world -> world.getMembers();
            case Economy economy -> economy.getType() == null ? List.of() : EffectiveMembers.of(economy.getType());
            case ForStatement statement when named(statement.getSelection()) ->
                    ofGroups(statement.getSelection().getGroups(), place);
            case Policy policy when named(policy.getSelection()) -> ofGroups(policy.getSelection().getGroups(), place);
            case Policy policy -> EffectiveMembers.of(visible.models(place));
            case Treaty treaty -> ofGroups(treaty.getMembers(), place);
            case Shock shock -> ofTarget(shock, place);
            default -> null;
        };
    }

    private static boolean named(Selection selection) {
        return selection != null && !selection.getGroups().isEmpty();
    }

    private Collection<Member> ofGroups(List<EconomyGroup> groups, EObject place) {
        List<ModelType> models = EconomyGroups.models(groups);
        return EffectiveMembers.of(models.isEmpty() ? visible.models(place) : models);
    }

    private Collection<Member> ofTarget(Shock shock, EObject place) {
        if (!(shock.getTarget() instanceof MemberReference target) || target.getReceiver() == place) {
            return List.of();
        }
        if (target.getReceiver() instanceof WorldReference) {
            return visible.worlds(place).stream().flatMap(world -> world.getMembers().stream()).toList();
        }
        return target.getReceiver() instanceof NameReference name && name.getTarget() instanceof EconomyGroup group
                ? EffectiveMembers.of(EconomyGroups.models(List.of(group)))
                : List.of();
    }
}
