package org.homeostat.session.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.homeostat.compiler.CompiledScenario;
import org.homeostat.engine.RunOptions;
import org.homeostat.ir.Innovation;
import org.homeostat.language.structure.Lineage;
import org.homeostat.model.econ.Scenario;
import org.homeostat.session.check.Model;

/** What scenarios draw their shocks with: the seed of the request, else their own or the nearest inherited one. */
final class Seeds {

    private static final int NONE = -1;

    private final Model model;
    private final OptionalLong requested;

    Seeds(Model model, OptionalLong requested) {
        this.model = model;
        this.requested = requested;
    }

    RunOptions options(String scenario) {
        OptionalLong seed = of(scenario);
        return seed.isPresent() ? RunOptions.PLAIN.drawn(seed.getAsLong(), 0) : RunOptions.PLAIN;
    }

    /** The seeds of the scenarios that have anything to draw. */
    Map<String, Long> drawn(List<CompiledScenario> scenarios) {
        Map<String, Long> seeds = new LinkedHashMap<>();
        for (CompiledScenario scenario : scenarios) {
            boolean draws = scenario.model().stream().flatMap(flat -> flat.equations().stream())
                    .anyMatch(Innovation.class::isInstance);
            if (draws) {
                of(scenario.name()).ifPresent(seed -> seeds.put(scenario.name(), seed));
            }
        }
        return seeds;
    }

    private OptionalLong of(String scenario) {
        if (requested.isPresent()) {
            return requested;
        }
        for (Scenario each : Lineage.of(model.scenarios().get(scenario)).reversed()) {
            if (each.getSeed() != NONE) {
                return OptionalLong.of(each.getSeed());
            }
        }
        return OptionalLong.empty();
    }
}
