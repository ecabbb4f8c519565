package org.homeostat.compiler.p1flatten;

import java.util.ArrayList;
import java.util.List;
import org.homeostat.compiler.Findings;
import org.homeostat.compiler.Places;
import org.homeostat.language.structure.EconomyGroups;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.SetReference;

/** The economies of a world that aggregates and bilateral quantities range over. */
public final class Ranges {

    private final Owner.OfWorld world;
    private final List<Owner.OfEconomy> economies;
    private final Findings findings;
    private final Places places;

    /** Ranges over the economies of a world. */
    public Ranges(Owner.OfWorld world, List<Owner.OfEconomy> economies, Findings findings, Places places) {
        this.world = world;
        this.economies = economies;
        this.findings = findings;
        this.places = places;
    }

    /** The economies meant, as seen by one owner; those that are not in the world are left out with a warning. */
    public List<Owner.OfEconomy> of(SetReference over, Owner owner) {
        if (over.isEconomies()) {
            return economies;
        }
        if (over.isOthers()) {
            if (owner instanceof Owner.OfWorld) {
                findings.errorOnce(places.of(over), "the world has no others; range over economies");
                return List.of();
            }
            return economies.stream().filter(each -> !each.equals(owner)).toList();
        }
        if (over.getGroup() == null || over.getGroup().eIsProxy()) {
            findings.unresolved();
            return List.of();
        }
        return ofGroup(over);
    }

    private List<Owner.OfEconomy> ofGroup(SetReference over) {
        List<Owner.OfEconomy> owners = new ArrayList<>();
        List<String> outside = new ArrayList<>();
        for (Economy economy : EconomyGroups.economies(over.getGroup())) {
            Owner.OfEconomy owner = new Owner.OfEconomy(economy);
            if (economies.contains(owner)) {
                owners.add(owner);
            } else {
                outside.add(economy.getName());
            }
        }
        if (!outside.isEmpty()) {
            findings.warning(places.of(over), String.join(", ", outside) + " of " + over.getGroup().getName()
                    + (outside.size() == 1 ? " is" : " are") + " not in world " + world.world().getName()
                    + " and left out here");
        }
        return owners;
    }
}
