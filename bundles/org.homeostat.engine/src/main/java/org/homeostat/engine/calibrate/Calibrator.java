package org.homeostat.engine.calibrate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.homeostat.engine.Backend;
import org.homeostat.engine.Failure;
import org.homeostat.engine.ModelException;
import org.homeostat.engine.RunOptions;
import org.homeostat.engine.UnsolvedException;
import org.homeostat.engine.p4solve.GivenStage;
import org.homeostat.engine.p4solve.Plan;
import org.homeostat.engine.p4solve.Run;
import org.homeostat.ir.FlatModel;
import org.homeostat.spi.FunctionRegistry;

/**
 * Finds the values of parameters with which conditions hold in the first period. Parameters that are made from them,
 * starts and initial values follow.
 *
 * <pre>
 *   FlatModel, conditions
 *      |  FirstPeriod    parameters, starts and initial values become variables of one period
 *      v
 *   FlatModel of one period, with an implicit equation for each condition
 *      |  Plan           matched, ordered in blocks and solved by Newton's method, as any model
 *      v
 *   values of the parameters
 * </pre>
 */
public final class Calibrator {

    private final FlatModel model;
    private final Backend backend;
    private final FunctionRegistry functions;

    private Calibrator(FlatModel model, Backend backend, FunctionRegistry functions) {
        this.model = model;
        this.backend = backend;
        this.functions = functions;
    }

    /**
     * Prepares calibration.
     *
     * @param model the model without policies and shocks; the value that it has for a calibrated parameter is the guess
     * @param backend how expressions are computed
     * @param functions the functions of extenders
     */
    public static Calibrator of(FlatModel model, Backend backend, FunctionRegistry functions) {
        return new Calibrator(model, backend, functions);
    }

    /**
     * The values of the calibrated parameters, by index.
     *
     * @param conditions one for each parameter that is calibrated
     * @param options values of other parameters in place of their own, and the cancellation
     * @throws ModelException if the conditions cannot determine the parameters, no values are found, or the model's
     *         structure is wrong
     */
    public SortedMap<Integer, Double> solve(List<CalibrationCondition> conditions, RunOptions options) {
        checkOnce(conditions);
        FirstPeriod period = new FirstPeriod(model);
        Plan plan = new Plan(period.system(conditions, options.parameters()), backend, functions, List.of());
        Run run = plan.begin(RunOptions.PLAIN.cancelledBy(options.cancellation()));
        Neighbourhood.of(model, functions, options).values(period).forEach((slot, value) -> run.x()[slot] = value);
        try {
            new GivenStage(plan.table()).advance(run, 0);
            plan.stages().forEach(stage -> stage.advance(run, 0));
        } catch (UnsolvedException e) {
            throw Unmet.explained(e, model, plan, run, conditions, period);
        }
        SortedMap<Integer, Double> values = new TreeMap<>();
        conditions.forEach(condition -> values.put(condition.parameter(),
                run.x()[run.at(0) + period.place(condition.parameter())]));
        return values;
    }

    private void checkOnce(List<CalibrationCondition> conditions) {
        List<Failure> failures = new ArrayList<>();
        Map<Integer, CalibrationCondition> seen = new HashMap<>();
        for (CalibrationCondition condition : conditions) {
            CalibrationCondition other = seen.putIfAbsent(condition.parameter(), condition);
            if (other != null) {
                failures.add(new Failure(condition.origin(), "Parameter " + model.parameter(condition.parameter())
                        + " is calibrated twice; the other condition is at " + other.origin()));
            }
        }
        if (!failures.isEmpty()) {
            throw new ModelException(failures);
        }
    }
}
