package org.homeostat.compiler.p1flatten;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.homeostat.compiler.Findings;
import org.homeostat.compiler.Places;
import org.homeostat.language.structure.EconomyGroups;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.EconomyGroup;
import org.homeostat.model.econ.World;

/** Picks the economies of a world that a text names, singly or by sets. */
final class Choice {

    private final World world;
    private final List<Owner.OfEconomy> all;
    private final Map<Economy, Owner.OfEconomy> inWorld = new LinkedHashMap<>();
    private final Findings findings;
    private final Places places;

    Choice(World world, List<Owner.OfEconomy> all, Findings findings, Places places) {
        this.world = world;
        this.all = all;
        this.findings = findings;
        this.places = places;
        all.forEach(owner -> inWorld.put(owner.economy(), owner));
    }

    /** All economies of the world. */
    List<Owner.OfEconomy> all() {
        return all;
    }

    /**
     * The economies of groups, in the order named; with a warning for each that is not in the world, and an error if
     * there is none that is.
     *
     * @param source what names them
     * @param feature with which feature
     * @param title what names them, for messages: {@code treaty TaxFloor}
     */
    List<Owner.OfEconomy> of(List<EconomyGroup> groups, EObject source, EReference feature, String title) {
        List<Owner.OfEconomy> chosen = new ArrayList<>();
        List<String> outside = new ArrayList<>();
        for (Economy economy : EconomyGroups.economies(groups)) {
            Owner.OfEconomy owner = inWorld.get(economy);
            if (owner == null) {
                outside.add(economy.getName());
            } else {
                chosen.add(owner);
            }
        }
        if (groups.stream().anyMatch(EObject::eIsProxy)) {
            findings.unresolved();
        } else if (chosen.isEmpty()) {
            findings.errorOnce(places.of(source, feature), title + " is for no economy of world " + world.getName());
        } else if (!outside.isEmpty()) {
            findings.warning(places.of(source, feature), String.join(", ", outside)
                    + (outside.size() == 1 ? " is" : " are") + " not in world " + world.getName() + "; " + title
                    + " leaves " + (outside.size() == 1 ? "it" : "them") + " out");
        }
        return chosen;
    }
}
