package org.homeostat.engine.p4solve;

import org.homeostat.engine.Cancellation;
import org.homeostat.engine.kernel.Rows;
import org.homeostat.engine.p1order.EquationTable;
import org.homeostat.ir.FlatModel;

/**
 * The state of one run; it belongs to one thread.
 *
 * @param model what is run
 * @param table its equations
 * @param x the values so far, see {@link Rows}
 * @param p the values of the parameters
 * @param cancellation whether the run is still wanted
 */
public record Run(FlatModel model, EquationTable table, double[] x, double[] p, Cancellation cancellation) {

    /** Where the row of a period begins. */
    int at(int period) {
        return Rows.at(period, table.size());
    }
}
