package org.homeostat.language.scoping;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.homeostat.language.structure.EconomyGroups;
import org.homeostat.language.structure.EffectiveMembers;
import org.homeostat.model.econ.EconomyGroup;
import org.homeostat.model.econ.ForStatement;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.MemberReference;
import org.homeostat.model.econ.ModelType;
import org.homeostat.model.econ.Policy;
import org.homeostat.model.econ.Selection;
import org.homeostat.model.econ.Treaty;
import org.homeostat.model.econ.World;

/**
 * All quantities that a name may mean. The linker finds one; where a formula speaks of economies of several models, or of
 * a world that is not known yet, the others of that name are meant as well.
 */
public class Meanings {

    @Inject
    private ReceiverMembers receivers;
    @Inject
    private ContextMembers contexts;
    @Inject
    private VisibleDeclarations visible;

    /**
     * The quantities.
     *
     * @param place the element that names the quantity, or declares it
     * @param found the quantity that the linker found, which is among them
     */
    public List<Member> of(EObject place, Member found) {
        Set<Member> meant = new LinkedHashSet<>(List.of(found));
        if (place != found && found.getName() != null) {
            for (EObject owner : owners(place)) {
                switch (owner) {
                    case ModelType model -> EffectiveMembers.find(model, found.getName()).ifPresent(meant::add);
                    case World world -> EffectiveMembers.find(world, found.getName()).ifPresent(meant::add);
                    default -> {
                        // has no quantities
                    }
                }
            }
        }
        return List.copyOf(meant);
    }

    private List<EObject> owners(EObject place) {
        return place instanceof MemberReference access ? receivers.owners(access) : around(contexts.anchor(place));
    }

    /** The models of the economies for which a policy or a treaty speaks. */
    private List<EObject> around(EObject anchor) {
        return switch (anchor) {
            case ForStatement statement -> models(groups(statement.getSelection()), anchor);
            case Policy policy -> models(groups(policy.getSelection()), anchor);
            case Treaty treaty -> models(treaty.getMembers(), anchor);
            case null, default -> List.of();
        };
    }

    private List<EObject> models(Collection<EconomyGroup> groups, EObject place) {
        List<ModelType> models = EconomyGroups.models(groups);
        return new ArrayList<>(models.isEmpty() ? visible.models(place) : models);
    }

    private static List<EconomyGroup> groups(Selection selection) {
        return selection == null ? List.of() : selection.getGroups();
    }
}
