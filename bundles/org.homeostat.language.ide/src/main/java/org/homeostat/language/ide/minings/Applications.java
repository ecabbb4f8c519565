package org.homeostat.language.ide.minings;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeostat.language.structure.Lineage;
import org.homeostat.model.econ.Apply;
import org.homeostat.model.econ.Scenario;

/** The policies and treaties of a scenario, with those that it inherits. */
final class Applications {

    private Applications() {
    }

    /** What applies, in its order; empty where the scenario inherits none, so that its own text says all. */
    static Optional<String> of(Scenario scenario) {
        Map<String, Scenario> applied = new LinkedHashMap<>();
        Lineage.of(scenario).forEach(each -> each.getItems().forEach(item -> {
            if (item instanceof Apply apply && apply.getApplied() != null && apply.getApplied().getName() != null) {
                applied.putIfAbsent(apply.getApplied().getName(), each);
            }
        }));
        boolean inherits = applied.values().stream().anyMatch(each -> each != scenario);
        return inherits ? Optional.of(applied.entrySet().stream()
                .map(each -> each.getKey() + (each.getValue() == scenario ? "" : " of " + each.getValue().getName()))
                .collect(Collectors.joining(", ", "applies ", ""))) : Optional.empty();
    }
}
