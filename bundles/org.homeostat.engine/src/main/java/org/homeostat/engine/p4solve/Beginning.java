package org.homeostat.engine.p4solve;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeostat.engine.ModelException;
import org.homeostat.engine.RunOptions;
import org.homeostat.engine.kernel.Arithmetic;
import org.homeostat.engine.p1order.EquationTable;
import org.homeostat.engine.p1order.InitialValue;
import org.homeostat.engine.random.Draws;
import org.homeostat.ir.Const;
import org.homeostat.ir.Expr;
import org.homeostat.ir.FlatModel;
import org.homeostat.ir.GivenPath;
import org.homeostat.ir.Origin;
import org.homeostat.ir.Parameter;
import org.homeostat.spi.FunctionRegistry;

/**
 * What a run begins with: the parameters, the values before the first period and the stocks in the first.
 *
 * @param model what is run
 * @param table its equations
 * @param parameters the parameters, in an order in which they can be computed
 * @param initialValues the values at the start, in such an order
 * @param functions the functions of extenders
 */
public record Beginning(FlatModel model, EquationTable table, List<Parameter> parameters,
        List<InitialValue> initialValues, FunctionRegistry functions) {

    /**
     * A run that has everything to compute the first period.
     *
     * @throws ModelException if a value is not finite, or the run needs more memory than there is
     */
    public Run run(RunOptions options) {
        double[] guesses = new double[table.size()];
        Arrays.fill(guesses, Double.NaN);
        Optional<Draws> draws = options.seed().isPresent()
                ? Optional.of(new Draws(options.seed().getAsLong(), options.draw()))
                : Optional.empty();
        Run run = new Run(model, table, functions, rows(), new double[parameters.size()], guesses, draws, 0,
                options.cancellation());
        Values atStart = new Values(run, run.at(0), 0);
        setParameters(run, atStart, options);
        setGivenPaths(run);
        double[] before = new double[table.size()];
        Arrays.fill(before, Double.NaN);
        for (InitialValue initial : initialValues) {
            int slot = initial.slot();
            double value = finite(initial.value(), atStart, initial.origin(), initial.describe(model));
            switch (initial.kind()) {
                case INITIAL -> run.x()[run.at(0) + slot] = value;
                case GUESS -> guesses[slot] = value;
                case BEFORE -> {
                    before[slot] = value;
                    if (!table.isStock(slot)) {
                        run.x()[run.at(0) + slot] = value;
                    }
                }
            }
        }
        System.arraycopy(before, 0, run.x(), 0, before.length);
        return run;
    }

    private void setParameters(Run run, Values atStart, RunOptions options) {
        for (Parameter parameter : parameters) {
            Double given = options.parameters().get(parameter.index());
            run.p()[parameter.index()] = finite(given == null ? parameter.value() : new Const(given), atStart,
                    parameter.origin(), "Parameter " + parameter.qualifiedName());
        }
    }

    private void setGivenPaths(Run run) {
        for (int slot = 0; slot < table.size(); slot++) {
            if (table.equation(slot) instanceof GivenPath path) {
                run.x()[run.at(0) + slot] = path.values().at(0);
            }
        }
    }

    private double[] rows() {
        long size = (model.time().length() + 1L) * table.size();
        long memory = Runtime.getRuntime().maxMemory();
        if (size > Integer.MAX_VALUE - 8 || size * Double.BYTES > memory) {
            throw new ModelException(Origin.NONE, "Scenario " + model.scenario() + " is too large: "
                    + model.time().length() + " periods of " + table.size() + " values take "
                    + size * Double.BYTES / 1_000_000 + " MB, more than the " + memory / 1_000_000 + " MB there are");
        }
        double[] rows = new double[(int) size];
        Arrays.fill(rows, Double.NaN);
        return rows;
    }

    private double finite(Expr expression, Values values, Origin origin, String what) {
        double value = values.of(expression);
        if (!Arithmetic.isFinite(value)) {
            Expr culprit = new Culprit(values).find(expression);
            throw new ModelException(origin, what + " is not finite: " + values.describe(culprit)
                    + values.complaint(culprit) + values.inputs(culprit));
        }
        return value;
    }
}
