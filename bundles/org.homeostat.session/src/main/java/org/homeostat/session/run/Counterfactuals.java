package org.homeostat.session.run;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeostat.compiler.CompileOptions;
import org.homeostat.compiler.CompiledScenario;
import org.homeostat.compiler.NeededPath;
import org.homeostat.compiler.Variability;
import org.homeostat.engine.Backend;
import org.homeostat.engine.ModelException;
import org.homeostat.engine.RunOptions;
import org.homeostat.engine.Simulator;
import org.homeostat.engine.Trajectory;
import org.homeostat.ir.FlatModel;
import org.homeostat.ir.Origin;
import org.homeostat.ir.Slot;
import org.homeostat.model.econ.Treaty;
import org.homeostat.session.check.Model;

/** Runs what a scenario needs to know of itself without one of its treaties, and puts the paths in. */
final class Counterfactuals {

    private final Model model;
    private final Backend engine;
    private final RunOptions run;

    Counterfactuals(Model model, Backend engine, RunOptions run) {
        this.model = model;
        this.engine = engine;
        this.run = run;
    }

    /**
     * The scenario with every path that it needs.
     *
     * @param compiled the scenario, which may need none
     * @param options how it was compiled
     * @throws ModelException if a run without a treaty fails
     */
    CompiledScenario filled(CompiledScenario compiled, CompileOptions options) {
        Map<Treaty, List<NeededPath>> byTreaty = compiled.needed().stream()
                .collect(Collectors.groupingBy(NeededPath::treaty, LinkedHashMap::new, Collectors.toList()));
        Map<Integer, double[]> paths = new HashMap<>();
        for (Map.Entry<Treaty, List<NeededPath>> each : byTreaty.entrySet()) {
            CompileOptions without = options.without(each.getKey()).with(Variability.NONE);
            CompiledScenario alone = filled(model.compile(compiled.name(), without).scenario(), without);
            FlatModel flat = alone.model().orElseThrow(() -> new ModelException(Origin.NONE, "scenario "
                    + compiled.name() + " can't be run without treaty " + each.getKey().getName()));
            Trajectory trajectory = Simulator.of(flat, engine, model.functions()).run(run);
            each.getValue().forEach(needed -> paths.put(needed.slot(), path(needed, flat, trajectory)));
        }
        return compiled.withPaths(paths);
    }

    private static double[] path(NeededPath needed, FlatModel flat, Trajectory trajectory) {
        Optional<Slot> slot = flat.findSlot(needed.qualifiedName());
        if (slot.isPresent()) {
            return trajectory.path(slot.get().index());
        }
        double[] path = new double[flat.time().length()];
        flat.findParameter(needed.qualifiedName())
                .ifPresent(parameter -> Arrays.fill(path, trajectory.parameter(parameter.index())));
        return path;
    }
}
