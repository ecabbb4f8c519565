package org.homeostat.engine.p4solve;

import java.util.Optional;
import org.homeostat.engine.Cancellation;
import org.homeostat.engine.kernel.Kernel;
import org.homeostat.engine.kernel.Rows;
import org.homeostat.engine.p1order.EquationTable;
import org.homeostat.engine.random.Draws;
import org.homeostat.ir.FlatModel;
import org.homeostat.spi.FunctionRegistry;

/**
 * The state of one run; it belongs to one thread.
 *
 * @param model what is run
 * @param table its equations
 * @param functions the functions of extenders
 * @param x the values so far, see {@link Rows}
 * @param p the values of the parameters
 * @param guesses the modeller's guess of each slot, NaN where there is none
 * @param draws the random numbers, if innovations are drawn
 * @param moment how much of the period has passed
 * @param cancellation whether the run is still wanted
 */
public record Run(FlatModel model, EquationTable table, FunctionRegistry functions, double[] x, double[] p,
        double[] guesses, Optional<Draws> draws, double moment, Cancellation cancellation) {

    /** Where the row of a period begins. */
    public int at(int period) {
        return Rows.at(period, table.size());
    }

    /** This run at another moment of the period. */
    Run atMoment(double other) {
        return new Run(model, table, functions, x, p, guesses, draws, other, cancellation);
    }

    /** Computes a kernel in the row of a period. */
    public void evaluate(Kernel kernel, int period, double[] out, int base) {
        kernel.evaluate(x, at(period), p, period, moment, out, base);
    }
}
