package org.homeostat.engine.steady;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeostat.engine.Backend;
import org.homeostat.engine.ModelException;
import org.homeostat.engine.RunOptions;
import org.homeostat.engine.kernel.Kernel;
import org.homeostat.engine.kernel.Rows;
import org.homeostat.engine.p4solve.GivenStage;
import org.homeostat.engine.p4solve.IntegratedStage;
import org.homeostat.engine.p4solve.Plan;
import org.homeostat.engine.p4solve.Run;
import org.homeostat.engine.p4solve.Stage;
import org.homeostat.ir.Accumulation;
import org.homeostat.ir.Expr;
import org.homeostat.ir.FlatModel;
import org.homeostat.ir.Origin;
import org.homeostat.spi.FunctionRegistry;

/**
 * What a period makes of its states: stocks after a step of Euler's rule over the period, lags one period older. A rest
 * point is where nothing moves, whatever rule carries the stocks.
 */
final class PeriodMap {

    private final FlatModel original;
    private final OnePeriod period;
    private final Plan originalPlan;
    private final Plan plan;
    private final Stage given;
    private final Sensitivity sensitivity;
    private final Kernel changes;

    PeriodMap(FlatModel model, int at, Backend backend, FunctionRegistry functions) {
        original = model;
        originalPlan = new Plan(model, backend, functions, List.of());
        period = OnePeriod.of(model, at);
        List<Accumulation> stocks = new ArrayList<>();
        for (int state = 0; state < period.states().size(); state++) {
            if (period.states().get(state).isStock()) {
                stocks.add(new Accumulation(period.states().get(state).slot(), Expr.ZERO, period.changes().get(state),
                        Origin.NONE));
            }
        }
        plan = new Plan(period.model(), backend, functions, List.of(IntegratedStage.program(stocks)));
        changes = plan.others().get(0);
        given = new GivenStage(plan.table());
        sensitivity = new Sensitivity(plan, period);
    }

    FlatModel original() {
        return original;
    }

    OnePeriod period() {
        return period;
    }

    int size() {
        return period.states().size();
    }

    double dt() {
        return original.time().dt();
    }

    /** What the model begins with: parameters, starts, initial values and guesses. */
    Run begin(RunOptions options) {
        return originalPlan.begin(options);
    }

    /**
     * A run of one period with the parameters of another.
     *
     * @param near values of the slots near which loops are looked for, NaN where none is known
     * @param guesses guesses that are tried before, of the same kind
     */
    Run run(Run begun, double[] near, double[] guesses) {
        int slots = plan.table().size();
        double[] x = new double[2 * slots];
        Arrays.fill(x, Double.NaN);
        System.arraycopy(near, 0, x, 0, near.length);
        double[] allGuesses = new double[slots];
        Arrays.fill(allGuesses, Double.NaN);
        System.arraycopy(guesses, 0, allGuesses, 0, guesses.length);
        return new Run(period.model(), plan.table(), begun.functions(), x, begun.p(), allGuesses, Optional.empty(), 0,
                begun.cancellation());
    }

    /** The slots and the next states at some states. */
    record Image(double[] slots, double[] next) {
    }

    /**
     * Computes a period.
     *
     * @param states the states
     * @throws ModelException if the equations have no solution there
     */
    Image at(Run run, double[] states) {
        int slots = plan.table().size();
        int at = Rows.at(0, slots);
        given.advance(run, 0);
        for (int state = 0; state < states.length; state++) {
            run.x()[at + period.states().get(state).place()] = states[state];
        }
        plan.stages().forEach(stage -> stage.advance(run, 0));
        double[] change = new double[size()];
        run.evaluate(changes, 0, change, 0);
        double[] next = new double[states.length];
        int stock = 0;
        for (int i = 0; i < states.length; i++) {
            State state = period.states().get(i);
            next[i] = switch (state.lag()) {
                case 0 -> states[i] + dt() * change[stock++];
                case 1 -> run.x()[at + state.slot()];
                default -> states[i - 1];
            };
        }
        return new Image(Arrays.copyOfRange(run.x(), at, at + slots), next);
    }

    /**
     * How the next states react to the states at the point that was computed last.
     *
     * @return row by row, or null if that is not finite
     */
    double[][] jacobian(Run run) {
        double[][] all = sensitivity.at(run);
        if (all == null) {
            return null;
        }
        double[][] jacobian = new double[size()][];
        int stock = 0;
        for (int i = 0; i < jacobian.length; i++) {
            State state = period.states().get(i);
            if (state.isStock()) {
                jacobian[i] = all[plan.table().size() + stock++].clone();
                for (int j = 0; j < jacobian.length; j++) {
                    jacobian[i][j] *= dt();
                }
                jacobian[i][i] += 1;
            } else if (state.lag() == 1) {
                jacobian[i] = all[state.slot()].clone();
            } else {
                jacobian[i] = new double[jacobian.length];
                jacobian[i][i - 1] = 1;
            }
        }
        return jacobian;
    }

    /** How all slots react to the states, at the point that was computed last; null if that is not finite. */
    double[][] reactions(Run run) {
        return sensitivity.at(run);
    }
}
