package org.homeostat.session.questions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.homeostat.language.structure.EconomyGroups;
import org.homeostat.language.structure.Horizons;
import org.homeostat.language.structure.Lineage;
import org.homeostat.model.econ.Apply;
import org.homeostat.model.econ.Declaration;
import org.homeostat.model.econ.EconFactory;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.EconomyGroup;
import org.homeostat.model.econ.Policy;
import org.homeostat.model.econ.Scenario;
import org.homeostat.model.econ.ScenarioItem;
import org.homeostat.model.econ.Selection;
import org.homeostat.model.econ.Treaty;

/** A scenario with policies and treaties applied to more economies than it says itself. */
final class Applied {

    private final Scenario base;
    private final Scenario scenario;

    private Applied(Scenario base) {
        this.base = base;
        this.scenario = EconFactory.eINSTANCE.createScenario();
        scenario.setName(base.getName());
        scenario.setLabel(base.getLabel());
        scenario.setSuperScenario(base);
    }

    /** Begins with a scenario as it stands. */
    static Applied to(Scenario base) {
        return new Applied(base);
    }

    /** The scenario with what was applied to it. */
    Scenario scenario() {
        return scenario;
    }

    /** Everything that a scenario applies and shocks, inherited first. */
    static List<ScenarioItem> items(Scenario scenario) {
        return Lineage.of(scenario).stream().flatMap(each -> each.getItems().stream()).toList();
    }

    /** The items, its own and the inherited ones, that apply any of these. */
    Set<ScenarioItem> items(Collection<? extends Declaration> applied) {
        Set<ScenarioItem> found = new LinkedHashSet<>();
        for (ScenarioItem item : items(scenario)) {
            if (item instanceof Apply apply && applied.contains(apply.getApplied())) {
                found.add(item);
            }
        }
        return found;
    }

    /** The economies to which an item applies a policy or treaty. */
    static List<Economy> economies(Apply apply, Scenario scenario) {
        List<EconomyGroup> groups = new ArrayList<>();
        if (apply.getSelection() != null) {
            groups.addAll(apply.getSelection().getGroups());
        } else if (apply.getApplied() instanceof Policy policy && policy.getSelection() != null) {
            groups.addAll(policy.getSelection().getGroups());
        } else if (apply.getApplied() instanceof Treaty treaty) {
            groups.addAll(treaty.getMembers());
        } else {
            Horizons.world(scenario).ifPresent(world -> groups.addAll(world.getEconomies()));
        }
        return EconomyGroups.economies(groups);
    }

    /**
     * Applies a policy or treaty to economies to which the scenario does not apply it yet.
     *
     * @return the new item; null if there is none to add
     */
    Apply apply(Declaration applied, List<Economy> economies) {
        List<Economy> missing = new ArrayList<>(economies);
        for (ScenarioItem item : items(base)) {
            if (item instanceof Apply apply && apply.getApplied() == applied) {
                missing.removeAll(economies(apply, base));
            }
        }
        if (missing.isEmpty()) {
            return null;
        }
        Selection selection = EconFactory.eINSTANCE.createSelection();
        selection.getGroups().addAll(missing);
        Apply apply = EconFactory.eINSTANCE.createApply();
        apply.setApplied(applied);
        apply.setSelection(selection);
        scenario.getItems().add(apply);
        return apply;
    }
}
