package org.homeostat.session.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.homeostat.compiler.CompileOptions;
import org.homeostat.compiler.CompiledCalibration;
import org.homeostat.compiler.Finding;
import org.homeostat.compiler.Place;
import org.homeostat.compiler.ScenarioCompiler;
import org.homeostat.compiler.VariableScenario;
import org.homeostat.engine.Backend;
import org.homeostat.engine.ModelException;
import org.homeostat.engine.RunOptions;
import org.homeostat.engine.calibrate.CalibrationCondition;
import org.homeostat.engine.calibrate.Calibrator;
import org.homeostat.model.econ.Scenario;
import org.homeostat.spi.FunctionRegistry;

/** Compiles scenarios and finds the values of their calibrated parameters on the way. */
final class Calibrating {

    private final ScenarioCompiler compiler;
    private final FunctionRegistry functions;

    Calibrating(ScenarioCompiler compiler, FunctionRegistry functions) {
        this.compiler = compiler;
        this.functions = functions;
    }

    /** The scenario with the values found; with errors and no model if there are none. */
    VariableScenario compile(Scenario scenario, CompileOptions options) {
        VariableScenario first = compiler.compile(scenario, options);
        Optional<CompiledCalibration> calibration = first.scenario().calibration();
        if (calibration.isEmpty() || first.scenario().model().isEmpty()) {
            return first;
        }
        try {
            return compiler.compile(scenario, options.with(solve(calibration.get())));
        } catch (ModelException e) {
            return first.with(first.scenario().with(e.failures().stream()
                    .map(failure -> new Finding(new Place(failure.origin(), 0, 0), true, failure.message())).toList()));
        }
    }

    private Map<String, Double> solve(CompiledCalibration calibration) {
        List<CalibrationCondition> conditions = new ArrayList<>();
        for (int i = 0; i < calibration.conditions().size(); i++) {
            CompiledCalibration.Condition condition = calibration.conditions().get(i);
            conditions.add(new CalibrationCondition(calibration.unknowns().get(i).parameter(), condition.left(),
                    condition.right(), condition.origin()));
        }
        SortedMap<Integer, Double> found = Calibrator.of(calibration.base(), Backend.INTERPRETER, functions)
                .solve(conditions, RunOptions.PLAIN);
        Map<String, Double> values = new HashMap<>();
        calibration.unknowns().forEach(each -> values.put(each.name(), found.get(each.parameter())));
        return values;
    }
}
