package org.homeostat.engine.steady;

import java.util.List;
import org.homeostat.engine.Backend;
import org.homeostat.engine.p4solve.Run;
import org.homeostat.ir.FlatModel;
import org.homeostat.ir.Numbers;
import org.homeostat.spi.FunctionRegistry;

/**
 * Finds the rest points of a model.
 *
 * <pre>
 *   FlatModel
 *      |  OnePeriod      stocks and lags become states that a period starts from
 *      v
 *   PeriodMap            states -> next states, with the exact Jacobian (Sensitivity)
 *      |  Sample         a few points that the model reaches
 *      |  Conservation   combinations of states that nothing changes: held at their start
 *      |  RootSearch     Newton's method, from the model's start and from others
 *      v
 *   roots
 *      |  Spectrum       eigenvalues, without those of what is conserved or redundant
 *      v
 *   SteadyAnswer
 * </pre>
 */
public final class SteadyState {

    private final FlatModel model;
    private final Backend backend;
    private final FunctionRegistry functions;

    private SteadyState(FlatModel model, Backend backend, FunctionRegistry functions) {
        this.model = model;
        this.backend = backend;
        this.functions = functions;
    }

    /**
     * Prepares the search.
     *
     * @param model the model; its bounds are not asked
     * @param backend how expressions are computed
     * @param functions the functions of extenders
     */
    public static SteadyState of(FlatModel model, Backend backend, FunctionRegistry functions) {
        return new SteadyState(model, backend, functions);
    }

    /** Prepares the search in a model that calls no function of an extender. */
    public static SteadyState of(FlatModel model, Backend backend) {
        return of(model, backend, FunctionRegistry.EMPTY);
    }

    /**
     * Looks for rest points.
     *
     * @throws org.homeostat.engine.ModelException if the model's structure is wrong, or its first period has no solution
     * @throws org.homeostat.engine.CancelledException if the search was cancelled
     * @throws IndexOutOfBoundsException if there is no such period
     */
    public SteadyAnswer solve(SteadyOptions options) {
        PeriodMap map = new PeriodMap(model, options.period(), backend, functions);
        Run begun = map.begin(options.run());
        StartingPoints starts = StartingPoints.of(map, begun, options);
        PeriodMap.Image first = map.at(map.run(begun, starts.near(), begun.guesses()), starts.own());
        if (map.size() == 0) {
            return new SteadyAnswer(List.of(RestPoint.withoutStates(Numbers.of(first.slots()))), List.of(), List.of(),
                    "");
        }
        return new Search(map, map.run(begun, first.slots(), new double[0]), starts.scaledBy(first.next())).answer();
    }
}
