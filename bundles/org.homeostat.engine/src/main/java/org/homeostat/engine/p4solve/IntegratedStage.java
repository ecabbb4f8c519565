package org.homeostat.engine.p4solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.homeostat.engine.kernel.Arithmetic;
import org.homeostat.engine.kernel.Assignment;
import org.homeostat.ir.Accumulation;
import org.homeostat.ir.Integration;
import org.homeostat.ir.Integration.Method;

/**
 * Stocks: their values at the start of the next period, by steps inside the period. The row of the period serves the
 * integrator and then gets its values at the start of the period back.
 */
public final class IntegratedStage implements Stage {

    private final Field field;
    private final Integrator integrator;

    /**
     * A stage of all stocks.
     *
     * @param field how fast they change
     * @param integration how they are carried over a period
     */
    public IntegratedStage(Field field, Integration integration) {
        this.field = field;
        this.integrator = integration.method() == Method.ADAPTIVE ? new AdaptiveSteps(integration)
                : new FixedSteps(integration);
    }

    /** The assignments of the stocks' changes a year, to 0, 1, ... */
    public static List<Assignment> program(List<Accumulation> stocks) {
        List<Assignment> program = new ArrayList<>();
        stocks.forEach(stock -> program.add(new Assignment(program.size(), stock.change())));
        return program;
    }

    @Override
    public void advance(Run run, int period) {
        List<Accumulation> stocks = field.stocks();
        if (stocks.isEmpty()) {
            return;
        }
        double[] x = run.x();
        int at = run.at(period);
        double[] row = Arrays.copyOfRange(x, at, at + run.table().size());
        double[] start = stocks.stream().mapToDouble(stock -> row[stock.slot()]).toArray();
        double[] end = integrator.end(field, run, period, start);
        System.arraycopy(row, 0, x, at, row.length);
        for (int i = 0; i < end.length; i++) {
            if (!Arithmetic.isFinite(end[i])) {
                throw new Report(run, period).notFinite(stocks.get(i));
            }
            x[run.at(period + 1) + stocks.get(i).slot()] = end[i];
        }
    }
}
