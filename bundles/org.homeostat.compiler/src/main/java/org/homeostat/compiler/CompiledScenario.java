package org.homeostat.compiler;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeostat.compiler.wording.Intervention;
import org.homeostat.ir.Equation;
import org.homeostat.ir.FlatModel;
import org.homeostat.ir.GivenPath;
import org.homeostat.ir.Numbers;

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
 * @param needed the paths of other runs that it needs before it can be run
 * @param calibration what has to be solved before it can be run; none if nothing is calibrated
 */
public record CompiledScenario(String name, String label, Optional<FlatModel> model, List<Finding> findings,
        Map<String, String> economies, List<CompiledParameter> parameters, List<Citation> citations,
        List<Intervention> interventions, List<NeededPath> needed, Optional<CompiledCalibration> calibration) {

    /** Keeps its own copies of the collections. */
    public CompiledScenario {
        findings = List.copyOf(findings);
        economies = Collections.unmodifiableMap(new LinkedHashMap<>(economies));
        parameters = List.copyOf(parameters);
        citations = List.copyOf(citations);
        interventions = List.copyOf(interventions);
        needed = List.copyOf(needed);
    }

    /**
     * The same with the paths of other runs in their places.
     *
     * @param paths the values in each period, in base units, by slot
     */
    public CompiledScenario withPaths(Map<Integer, double[]> paths) {
        return new CompiledScenario(name, label, model.map(flat -> filled(flat, paths)), findings, economies,
                parameters, citations, interventions,
                needed.stream().filter(each -> !paths.containsKey(each.slot())).toList(), calibration);
    }

    /** The same with something more that was found wrong; an error keeps it from running. */
    public CompiledScenario with(List<Finding> more) {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(more);
        return new CompiledScenario(name, label, more.stream().anyMatch(Finding::error) ? Optional.empty() : model, all,
                economies, parameters, citations, interventions, needed, calibration);
    }

    private static FlatModel filled(FlatModel flat, Map<Integer, double[]> paths) {
        List<Equation> equations = flat.equations().stream().map(each -> paths.containsKey(each.slot())
                ? new GivenPath(each.slot(), Numbers.of(paths.get(each.slot())), each.origin())
                : each).toList();
        return new FlatModel(flat.scenario(), flat.time(), flat.parameters(), flat.slots(), equations, flat.starts(),
                flat.bounds(), flat.guesses(), flat.integration());
    }
}
