package org.homeostat.language.validation;

import static org.homeostat.model.econ.EconPackage.Literals.ECONOMY_SET__ELEMENTS;
import static org.homeostat.model.econ.EconPackage.Literals.NAMED__NAME;
import static org.homeostat.model.econ.EconPackage.Literals.SELECTION__GROUPS;
import static org.homeostat.model.econ.EconPackage.Literals.TREATY__MEMBERS;
import static org.homeostat.model.econ.EconPackage.Literals.WORLD__ECONOMIES;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.validation.Check;
import org.homeostat.language.structure.EconomyGroups;
import org.homeostat.model.econ.EconomyGroup;
import org.homeostat.model.econ.EconomySet;
import org.homeostat.model.econ.Selection;
import org.homeostat.model.econ.Treaty;
import org.homeostat.model.econ.World;

/** Checks lists of economies and sets. */
public class GroupChecks extends EconChecks {

    /** Each element of a set is named once. */
    @Check
    void set(EconomySet set) {
        once(set, ECONOMY_SET__ELEMENTS, set.getElements());
    }

    /** A world names its economies once, and has something in it. */
    @Check
    void world(World world) {
        once(world, WORLD__ECONOMIES, world.getEconomies());
        boolean known = world.getEconomies().stream().allMatch(EconChecks::present);
        if (known && world.getMembers().isEmpty() && world.getParts().isEmpty()
                && EconomyGroups.economies(world.getEconomies()).isEmpty()) {
            error("world " + world.getName() + " is empty; name its economies: economies Chile, Peru", world,
                    NAMED__NAME);
        }
    }

    /** A treaty names its members once. */
    @Check
    void treaty(Treaty treaty) {
        once(treaty, TREATY__MEMBERS, treaty.getMembers());
    }

    /** A selection names its economies once. */
    @Check
    void selection(Selection selection) {
        once(selection, SELECTION__GROUPS, selection.getGroups());
    }

    private void once(EObject owner, EReference feature, List<EconomyGroup> groups) {
        Set<EconomyGroup> seen = new HashSet<>();
        for (int i = 0; i < groups.size(); i++) {
            if (present(groups.get(i)) && !seen.add(groups.get(i))) {
                warning(groups.get(i).getName() + " is named twice here", owner, feature, i);
            }
        }
    }
}
