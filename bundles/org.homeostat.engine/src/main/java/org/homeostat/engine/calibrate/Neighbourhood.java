package org.homeostat.engine.calibrate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeostat.engine.Backend;
import org.homeostat.engine.ModelException;
import org.homeostat.engine.RunOptions;
import org.homeostat.engine.p4solve.GivenStage;
import org.homeostat.engine.p4solve.Plan;
import org.homeostat.engine.p4solve.Run;
import org.homeostat.ir.FlatModel;
import org.homeostat.ir.Lag;
import org.homeostat.spi.FunctionRegistry;

/**
 * Where a calibration begins to look: the model's first period with the values that it has for its parameters, as far as
 * that can be computed; a parameter that cannot be computed begins at 1.
 *
 * @param model the model
 * @param slots the values of its slots in the first period, NaN where one is not known
 * @param before the values from before, likewise
 * @param parameters the values of its parameters
 */
record Neighbourhood(FlatModel model, double[] slots, double[] before, double[] parameters) {

    static Neighbourhood of(FlatModel model, FunctionRegistry functions, RunOptions options) {
        int size = model.slots().size();
        double[] nothing = new double[size];
        Arrays.fill(nothing, Double.NaN);
        double[] ones = new double[model.parameters().size()];
        Arrays.fill(ones, 1);
        Plan plan = new Plan(model, Backend.INTERPRETER, functions, List.of());
        Run run;
        try {
            run = plan.begin(options);
        } catch (ModelException e) {
            return new Neighbourhood(model, nothing, nothing, ones);
        }
        double[] before = Arrays.copyOf(run.x(), size);
        try {
            new GivenStage(plan.table()).advance(run, 0);
            plan.stages().forEach(stage -> stage.advance(run, 0));
            return new Neighbourhood(model, Arrays.copyOfRange(run.x(), size, 2 * size), before, run.p());
        } catch (ModelException e) {
            double[] known = before.clone();
            for (int slot = 0; slot < size; slot++) {
                known[slot] = Double.isNaN(run.guesses()[slot]) ? known[slot] : run.guesses()[slot];
            }
            return new Neighbourhood(model, known, before, run.p());
        }
    }

    /** The values by the places of the system. A slot that a lag reads without a start has none, so that this is told. */
    Map<Integer, Double> values(FirstPeriod period) {
        Map<Integer, Double> values = new HashMap<>();
        Set<Integer> lagged = lagged();
        for (int slot = 0; slot < slots.length; slot++) {
            if (!lagged.contains(slot) || period.starts().containsKey(slot)) {
                values.put(slot, slots[slot]);
            }
        }
        period.starts().forEach((slot, place) -> values.put(place, before[slot]));
        for (int parameter = 0; parameter < parameters.length; parameter++) {
            values.put(period.place(parameter), parameters[parameter]);
        }
        return values;
    }

    private Set<Integer> lagged() {
        Set<Integer> lagged = new HashSet<>();
        model.equations().stream().flatMap(equation -> equation.expressions().stream())
                .forEach(expression -> expression.forEach(form -> {
                    if (form instanceof Lag lag) {
                        lagged.add(lag.slot());
                    }
                }));
        return lagged;
    }
}
