package org.homeostat.language.validation;

import static org.homeostat.model.econ.EconPackage.Literals.APPLY__APPLIED;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import org.homeostat.language.structure.EconomyGroups;
import org.homeostat.language.structure.Horizons;
import org.homeostat.model.econ.Apply;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.EconomyGroup;
import org.homeostat.model.econ.Levy;
import org.homeostat.model.econ.Scenario;
import org.homeostat.model.econ.Treaty;
import org.homeostat.model.econ.World;

/** Checks that a treaty that takes of outsiders has some, and that they have what it takes of. */
public class ApplyChecks extends EconChecks {

    @Inject
    private MemberTables tables;

    /** The levies of a treaty in the world of the scenario that applies it. */
    @Check
    void levies(Apply apply) {
        if (!(apply.getApplied() instanceof Treaty treaty) || !present(treaty)
                || !(apply.eContainer() instanceof Scenario scenario)) {
            return;
        }
        List<EconomyGroup> members = apply.getSelection() != null ? apply.getSelection().getGroups()
                : treaty.getMembers();
        if (members.isEmpty() || !members.stream().allMatch(EconChecks::present)) {
            return;
        }
        Optional<World> world = Horizons.world(scenario)
                .filter(each -> each.getEconomies().stream().allMatch(EconChecks::present));
        if (world.isPresent()) {
            Set<Economy> outsiders = new LinkedHashSet<>(EconomyGroups.economies(world.get().getEconomies()));
            EconomyGroups.economies(members).forEach(outsiders::remove);
            EcoreUtil2.eAllOfType(treaty, Levy.class).forEach(levy -> levy(levy, treaty, outsiders, apply));
        }
    }

    private void levy(Levy levy, Treaty treaty, Set<Economy> outsiders, Apply apply) {
        if (!present(levy.getTarget())) {
            return;
        }
        if (outsiders.isEmpty()) {
            warning("all economies are members of " + treaty.getName() + ", so its levy takes nothing", apply,
                    APPLY__APPLIED);
        } else {
            tables.lacking(new ArrayList<>(outsiders), levy.getTarget().getName())
                    .ifPresent(economy -> error(economy.getName() + ", of " + Words.title(economy.getType())
                            + ", has no " + levy.getTarget().getName() + ", on which " + treaty.getName()
                            + " takes a levy", apply, APPLY__APPLIED));
        }
    }
}
