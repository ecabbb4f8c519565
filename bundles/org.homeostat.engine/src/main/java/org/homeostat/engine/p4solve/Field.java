package org.homeostat.engine.p4solve;

import java.util.List;
import org.homeostat.engine.kernel.Arithmetic;
import org.homeostat.engine.kernel.Kernel;
import org.homeostat.engine.kernel.UnknownLagException;
import org.homeostat.ir.Accumulation;

/**
 * How fast stocks change at any point inside a period: their vector field. The equations of the period are solved anew
 * at each point, in the period's row.
 *
 * @param stages what computes the variables of the period from its stocks
 * @param changes assigns the changes a year to 0, 1, ...
 * @param stocks the stocks, in that order
 */
public record Field(List<Stage> stages, Kernel changes, List<Accumulation> stocks) {

    /**
     * The changes a year.
     *
     * @param moment how much of the period has passed; at 0 the row is taken as it stands
     * @param y the stocks
     * @throws org.homeostat.engine.ModelException if something is not finite there
     */
    double[] at(Run run, int period, double moment, double[] y) {
        Run there = run.atMoment(moment);
        int at = run.at(period);
        if (moment > 0) {
            for (int i = 0; i < y.length; i++) {
                run.x()[at + stocks.get(i).slot()] = y[i];
            }
            stages.forEach(stage -> stage.advance(there, period));
        }
        double[] dy = new double[y.length];
        try {
            there.evaluate(changes, period, dy, 0);
        } catch (UnknownLagException e) {
            throw new Report(there, period).unknownLag(stocks);
        }
        for (int i = 0; i < dy.length; i++) {
            if (!Arithmetic.isFinite(dy[i])) {
                throw new Report(there, period).notFinite(stocks.get(i));
            }
        }
        return dy;
    }
}
