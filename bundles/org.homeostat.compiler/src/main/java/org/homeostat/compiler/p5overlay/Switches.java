package org.homeostat.compiler.p5overlay;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeostat.compiler.CompiledSwitch;
import org.homeostat.compiler.Places;
import org.homeostat.compiler.p1flatten.Owner;
import org.homeostat.compiler.p2instantiate.Draft;
import org.homeostat.ir.DisplayUnit;
import org.homeostat.ir.Expr;
import org.homeostat.ir.ParameterRef;
import org.homeostat.model.econ.Apply;
import org.homeostat.model.econ.ScenarioItem;

/**
 * Turns items of a scenario on and off for each economy: a parameter of its own, 1 for on, that a run may set to 0. So one
 * compiled scenario serves for every combination.
 */
public final class Switches {

    private record Key(ScenarioItem item, Owner owner) {
    }

    private final Draft draft;
    private final Places places;
    private final Set<ScenarioItem> items;
    private final Map<Key, Integer> known = new LinkedHashMap<>();

    /** Writes to {@code draft}. */
    public Switches(Draft draft, Places places, Set<ScenarioItem> items) {
        this.draft = draft;
        this.places = places;
        this.items = items;
    }

    /** Whether runs turn an item on and off. */
    boolean has(ScenarioItem item) {
        return items.contains(item);
    }

    /** Whether an item is on for an owner. */
    Expr isOn(ScenarioItem item, Owner owner) {
        Key key = new Key(item, owner);
        Integer parameter = known.get(key);
        if (parameter == null) {
            String name = item instanceof Apply apply ? apply.getApplied().getName() : "shock";
            parameter = draft.addParameter(owner, name + " (on)", "", DisplayUnit.NONE, places.of(item).origin());
            draft.value(parameter, Expr.ONE, List.of());
            known.put(key, parameter);
        }
        return new ParameterRef(parameter);
    }

    /** All switches, in the order in which they were first needed. */
    public List<CompiledSwitch> all() {
        return known.entrySet().stream()
                .map(each -> new CompiledSwitch(each.getKey().item(), each.getKey().owner().name(), each.getValue()))
                .toList();
    }
}
