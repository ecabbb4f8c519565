package org.homeostat.engine.p4solve;

import java.util.ArrayList;
import java.util.List;
import org.homeostat.engine.kernel.Arithmetic;
import org.homeostat.engine.kernel.Assignment;
import org.homeostat.engine.kernel.Kernel;
import org.homeostat.engine.kernel.UnknownLagException;
import org.homeostat.ir.Accumulation;
import org.homeostat.ir.Const;
import org.homeostat.ir.Expr;
import org.homeostat.ir.Ref;

/** Stocks: their values at the start of the next period, by Euler's step x + dt * change. */
public final class StockStage implements Stage {

    private final Kernel kernel;
    private final List<Accumulation> stocks;

    /**
     * A stage of some stocks.
     *
     * @param kernel made of {@link #program}
     * @param stocks the stocks
     */
    public StockStage(Kernel kernel, List<Accumulation> stocks) {
        this.kernel = kernel;
        this.stocks = List.copyOf(stocks);
    }

    /**
     * The assignments of the stocks' values in the next row.
     *
     * @param stocks the stocks
     * @param dt the length of a period in years
     */
    public static List<Assignment> program(List<Accumulation> stocks, double dt) {
        List<Assignment> program = new ArrayList<>();
        for (Accumulation stock : stocks) {
            Expr step = Expr.mul(new Const(dt), stock.change());
            program.add(new Assignment(stock.slot(), Expr.add(new Ref(stock.slot()), step)));
        }
        return program;
    }

    @Override
    public void advance(Run run, int period) {
        double[] x = run.x();
        int next = run.at(period + 1);
        try {
            run.evaluate(kernel, period, x, next);
        } catch (UnknownLagException e) {
            throw new Report(run, period).unknownLag(stocks);
        }
        for (Accumulation stock : stocks) {
            if (!Arithmetic.isFinite(x[next + stock.slot()])) {
                throw new Report(run, period).notFinite(stock);
            }
        }
    }
}
