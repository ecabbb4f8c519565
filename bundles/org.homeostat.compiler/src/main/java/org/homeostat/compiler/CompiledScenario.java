package org.homeostat.compiler;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeostat.compiler.wording.Intervention;
import org.homeostat.ir.FlatModel;

/**
 * A scenario ready to run, or why it is not.
 *
 * @param name its name
 * @param label what readers see; the name if it has no label
 * @param model the flat model; none if something keeps the scenario from running
 * @param findings what was found wrong
 * @param economies the economies of its world by name, with what readers see, in the world's order
 * @param parameters every parameter of every economy and of the world, in the order of the flat model
 * @param citations the figures that it takes from data
 * @param interventions what it changes, in words
 */
public record CompiledScenario(String name, String label, Optional<FlatModel> model, List<Finding> findings,
        Map<String, String> economies, List<CompiledParameter> parameters, List<Citation> citations,
        List<Intervention> interventions) {

    /** Keeps its own copies of the collections. */
    public CompiledScenario {
        findings = List.copyOf(findings);
        economies = Collections.unmodifiableMap(new LinkedHashMap<>(economies));
        parameters = List.copyOf(parameters);
        citations = List.copyOf(citations);
        interventions = List.copyOf(interventions);
    }
}
