package org.homeostat.compiler.p1flatten;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeostat.compiler.Findings;
import org.homeostat.compiler.Places;
import org.homeostat.ir.Integration;
import org.homeostat.ir.TimeAxis;
import org.homeostat.language.structure.EconomyGroups;
import org.homeostat.language.structure.Horizons;
import org.homeostat.language.structure.Lineage;
import org.homeostat.model.econ.Apply;
import org.homeostat.model.econ.EconPackage;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.Scenario;
import org.homeostat.model.econ.ScenarioItem;
import org.homeostat.model.econ.Treaty;
import org.homeostat.model.econ.World;

/** The first pass: what a scenario inherits, who lives in its world, and its changes one by one. */
public final class ScenarioFlattening {

    private final Findings findings;
    private final Places places;

    /** Reports to {@code findings}. */
    public ScenarioFlattening(Findings findings, Places places) {
        this.findings = findings;
        this.places = places;
    }

    /**
     * The flat scenario; none, with what is missing reported, if it has no world or no horizon.
     *
     * @param switched the items that a run turns on and off, economy by economy
     * @param without treaties that are left out
     */
    public Optional<FlatScenario> flatten(Scenario scenario, Set<ScenarioItem> switched, Set<Treaty> without) {
        Optional<World> world = Horizons.world(scenario);
        if (world.isEmpty()) {
            missingWorld(scenario);
        }
        Optional<TimeAxis> time = new Horizon(findings, places).of(scenario);
        if (world.isEmpty() || time.isEmpty()) {
            return Optional.empty();
        }
        List<Owner.OfEconomy> economies = economies(world.get());
        if (findings.incomplete()) {
            return Optional.empty();
        }
        Compositions compositions = new Compositions();
        Choice choice = new Choice(world.get(), economies, findings, places);
        OverlayCollection overlays = new OverlayCollection(world.get(), choice, compositions, time.get(), findings,
                places, switched);
        items(scenario).stream().filter(item -> !(item instanceof Apply apply && without.contains(apply.getApplied())))
                .forEach(overlays::add);
        Integration integration = new Integrators(findings, places).of(scenario, time.get());
        return Optional
                .of(new FlatScenario(scenario, time.get(), integration, new Owner.OfWorld(world.get()), economies,
                        compositions, overlays.inOrder()));
    }

    private void missingWorld(Scenario scenario) {
        if (Lineage.of(scenario).stream().anyMatch(each -> each.getWorld() != null || each.eIsProxy())) {
            findings.unresolved();
        } else {
            findings.error(places.of(scenario), "scenario " + scenario.getName()
                    + " has no world; name one: world Americas");
        }
    }

    private List<Owner.OfEconomy> economies(World world) {
        List<Owner.OfEconomy> owners = new ArrayList<>();
        Map<String, Economy> names = new HashMap<>();
        for (Economy economy : EconomyGroups.economies(world.getEconomies())) {
            if (economy.getName() == null || economy.getType() == null || economy.getType().eIsProxy()) {
                findings.unresolved();
            } else if (names.put(economy.getName(), economy) != null) {
                findings.error(places.of(world, EconPackage.Literals.WORLD__ECONOMIES),
                        "world " + world.getName() + " has two economies that are called " + economy.getName());
            } else {
                owners.add(new Owner.OfEconomy(economy));
            }
        }
        if (world.getEconomies().stream().anyMatch(group -> group.eIsProxy())) {
            findings.unresolved();
        } else if (owners.isEmpty() && world.getMembers().isEmpty() && world.getParts().isEmpty()) {
            findings.error(places.of(world), "world " + world.getName() + " is empty; name its economies");
        }
        return owners;
    }

    private static List<ScenarioItem> items(Scenario scenario) {
        return Lineage.of(scenario).stream().flatMap(each -> each.getItems().stream()).toList();
    }
}
