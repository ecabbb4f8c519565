package org.homeostat.engine.p4solve;

import java.util.Arrays;
import java.util.List;
import org.homeostat.engine.Cancellation;
import org.homeostat.engine.ModelException;
import org.homeostat.engine.kernel.Arithmetic;
import org.homeostat.engine.p1order.EquationTable;
import org.homeostat.engine.p1order.InitialValue;
import org.homeostat.ir.Expr;
import org.homeostat.ir.FlatModel;
import org.homeostat.ir.Origin;
import org.homeostat.ir.Parameter;

/**
 * What a run begins with: the parameters, the values before the first period and the stocks in the first.
 *
 * @param model what is run
 * @param table its equations
 * @param parameters the parameters, in an order in which they can be computed
 * @param initialValues the values at the start, in such an order
 */
public record Beginning(FlatModel model, EquationTable table, List<Parameter> parameters,
        List<InitialValue> initialValues) {

    /**
     * A run that has everything to compute the first period.
     *
     * @throws ModelException if a value is not finite, or the run needs more memory than there is
     */
    public Run run(Cancellation cancellation) {
        Run run = new Run(model, table, rows(), new double[parameters.size()], cancellation);
        Values atStart = new Values(run, run.at(0), 0);
        for (Parameter parameter : parameters) {
            run.p()[parameter.index()] = finite(parameter.value(), atStart, parameter.origin(),
                    "Parameter " + parameter.qualifiedName());
        }
        double[] before = new double[table.size()];
        Arrays.fill(before, Double.NaN);
        for (InitialValue initial : initialValues) {
            double value = finite(initial.value(), atStart, initial.origin(), initial.describe(model));
            if (initial.before()) {
                before[initial.slot()] = value;
            }
            if (!initial.before() || !table.isStock(initial.slot())) {
                run.x()[run.at(0) + initial.slot()] = value;
            }
        }
        System.arraycopy(before, 0, run.x(), 0, before.length);
        return run;
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
                    + (Double.isNaN(values.of(culprit)) ? " is not a number" : " is infinite")
                    + values.inputs(culprit));
        }
        return value;
    }
}
