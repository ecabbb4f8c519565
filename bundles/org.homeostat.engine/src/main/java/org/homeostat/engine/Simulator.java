package org.homeostat.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.homeostat.engine.kernel.Assignment;
import org.homeostat.engine.p4solve.BoundStage;
import org.homeostat.engine.p4solve.Field;
import org.homeostat.engine.p4solve.GivenStage;
import org.homeostat.engine.p4solve.IntegratedStage;
import org.homeostat.engine.p4solve.Plan;
import org.homeostat.engine.p4solve.Run;
import org.homeostat.engine.p4solve.Stage;
import org.homeostat.engine.p4solve.StockStage;
import org.homeostat.ir.Accumulation;
import org.homeostat.ir.Equation;
import org.homeostat.ir.FlatModel;
import org.homeostat.ir.Integration;
import org.homeostat.spi.FunctionRegistry;

/**
 * Runs a flat model.
 *
 * <pre>
 *   FlatModel
 *      |  p1order      equations matched with variables; parameters, starts and equations in order; loops torn
 *      v
 *   blocks
 *      |  p2derive     each loop as residuals and exact derivatives
 *      v
 *   assignments
 *      |  p3interpret  or  p3bytecode
 *      v
 *   kernels
 *      |  p4solve      period by period: what is given, Newton's method in each loop, bounds, stocks
 *      v
 *   Trajectory
 * </pre>
 *
 * A simulator does not change and may run on many threads at once. Whatever the backend, the machine and the number of
 * threads, a run gives the same bits.
 */
public final class Simulator {

    private final Plan plan;
    private final List<Stage> stages = new ArrayList<>();
    private final Stage stocks;

    private Simulator(FlatModel model, Backend backend, FunctionRegistry functions) {
        boolean wholePeriods = model.integration().equals(Integration.PERIOD);
        List<Accumulation> accumulations = accumulations(model);
        List<Assignment> changes = wholePeriods ? StockStage.program(accumulations, model.time().dt())
                : IntegratedStage.program(accumulations);
        plan = new Plan(model, backend, functions, List.of(changes, BoundStage.program(model.bounds())));
        stages.add(new GivenStage(plan.table()));
        stages.addAll(plan.stages());
        stages.add(new BoundStage(plan.others().get(1), model.bounds()));
        stocks = wholePeriods ? new StockStage(plan.others().get(0), accumulations)
                : new IntegratedStage(new Field(plan.stages(), plan.others().get(0), accumulations),
                        model.integration());
    }

    /**
     * Prepares a model for running.
     *
     * @param model the model
     * @param backend how its expressions are computed
     * @param functions the functions of extenders that it may call
     * @throws ModelException if the model's structure is wrong: a slot without an equation or with two, a parameter or
     *         start value that depends on itself, something that is not known at the start, equations that cannot
     *         determine their variables, a function that is not there
     */
    public static Simulator of(FlatModel model, Backend backend, FunctionRegistry functions) {
        return new Simulator(model, backend, functions);
    }

    /** Prepares a model that calls no function of an extender; see the other method. */
    public static Simulator of(FlatModel model, Backend backend) {
        return of(model, backend, FunctionRegistry.EMPTY);
    }

    /** The model that this simulator runs. */
    public FlatModel model() {
        return plan.model();
    }

    /** The variables in the order in which they are computed; stocks are known when a period begins. */
    public List<Block> blocks() {
        return plan.blocks();
    }

    /** Runs the model as it stands, without a seed; see the other method. */
    public Trajectory run(Cancellation cancellation) {
        return run(RunOptions.PLAIN.cancelledBy(cancellation));
    }

    /**
     * Runs the model from its first period to its last.
     *
     * @param options what this run does differently from others
     * @throws ModelException if a value is not finite or outside its bounds, a loop does not converge, or something is
     *         read that is unknown
     * @throws CancelledException if the run was cancelled
     */
    public Trajectory run(RunOptions options) {
        options.cancellation().check();
        Run run = plan.begin(options);
        int length = model().time().length();
        for (int period = 0; period < length; period++) {
            options.cancellation().check();
            for (Stage stage : stages) {
                stage.advance(run, period);
            }
            if (period < length - 1) {
                stocks.advance(run, period);
            }
        }
        return new Trajectory(model(), run.x(), run.p());
    }

    private static List<Accumulation> accumulations(FlatModel model) {
        List<Accumulation> accumulations = new ArrayList<>();
        for (Equation equation : model.equations()) {
            if (equation instanceof Accumulation stock) {
                accumulations.add(stock);
            }
        }
        accumulations.sort(Comparator.comparingInt(Accumulation::slot));
        return accumulations;
    }
}
