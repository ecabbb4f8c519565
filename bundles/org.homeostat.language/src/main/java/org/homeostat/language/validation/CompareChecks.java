package org.homeostat.language.validation;

import static org.homeostat.model.econ.EconPackage.Literals.COMPARE__SCENARIOS;
import static org.homeostat.model.econ.EconPackage.Literals.NAMED__NAME;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.validation.Check;
import org.homeostat.language.structure.Horizons;
import org.homeostat.model.econ.Compare;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.NameReference;
import org.homeostat.model.econ.Named;
import org.homeostat.model.econ.Scenario;
import org.homeostat.model.econ.World;

/** Checks that a comparison is between scenarios that can be compared. */
public class CompareChecks extends EconChecks {

    /** There are two scenarios or more, each named once. */
    @Check
    void scenarios(Compare compare) {
        if (compare.getScenarios().size() == 1) {
            error("comparison " + compare.getName() + " has only one scenario; name the one to compare with first",
                    compare, NAMED__NAME);
        }
        once(compare, COMPARE__SCENARIOS, compare.getScenarios());
    }

    /** Each outcome is named once. */
    @Check
    void outcomes(Compare compare) {
        Set<Named> seen = new HashSet<>();
        for (Expression outcome : compare.getOutcomes()) {
            if (outcome instanceof NameReference name && present(name.getTarget()) && !seen.add(name.getTarget())) {
                warning(name.getTarget().getName() + " is named twice here", name);
            }
        }
    }

    /** All scenarios have the world and the length of period of the first. */
    @Check
    void comparable(Compare compare) {
        List<Scenario> scenarios = compare.getScenarios();
        if (scenarios.isEmpty() || !scenarios.stream().allMatch(EconChecks::present)) {
            return;
        }
        Scenario first = scenarios.get(0);
        Optional<World> world = Horizons.world(first);
        Optional<WrittenPeriod> period = WrittenPeriod.shortest(first);
        for (int i = 1; i < scenarios.size(); i++) {
            Scenario other = scenarios.get(i);
            Optional<World> otherWorld = Horizons.world(other);
            Optional<WrittenPeriod> otherPeriod = WrittenPeriod.shortest(other);
            if (world.isPresent() && otherWorld.isPresent() && world.get() != otherWorld.get()) {
                error(other.getName() + " is in world " + otherWorld.get().getName() + " and " + first.getName()
                        + " in world " + world.get().getName() + "; only one world can be compared", compare,
                        COMPARE__SCENARIOS, i);
            } else if (period.isPresent() && otherPeriod.isPresent()
                    && period.get().perYear() != otherPeriod.get().perYear()) {
                error("a period of " + other.getName() + " is a " + otherPeriod.get().kind() + " and one of "
                        + first.getName() + " a " + period.get().kind() + "; they cannot be compared", compare,
                        COMPARE__SCENARIOS, i);
            }
        }
    }

    private void once(Compare compare, EReference feature, List<? extends Named> all) {
        Set<Named> seen = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            if (present(all.get(i)) && !seen.add(all.get(i))) {
                warning(all.get(i).getName() + " is named twice here", compare, feature, i);
            }
        }
    }
}
