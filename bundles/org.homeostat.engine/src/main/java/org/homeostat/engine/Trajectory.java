package org.homeostat.engine;

import java.util.Objects;
import org.homeostat.engine.kernel.Rows;
import org.homeostat.ir.FlatModel;

/** The values of one run, in base units. All are finite. */
public final class Trajectory {

    private final FlatModel model;
    private final double[] x;
    private final double[] p;

    Trajectory(FlatModel model, double[] x, double[] p) {
        this.model = model;
        this.x = x;
        this.p = p;
    }

    /** What was run. */
    public FlatModel model() {
        return model;
    }

    /** How many periods there are. */
    public int length() {
        return model.time().length();
    }

    /**
     * The value of a slot in a period, of a stock at the start of the period.
     *
     * @param slot the index of the slot
     * @param period the index of the period, from 0
     * @throws IndexOutOfBoundsException if there is no such slot or period
     */
    public double value(int slot, int period) {
        Objects.checkIndex(slot, model.slots().size());
        Objects.checkIndex(period, length());
        return x[Rows.at(period, model.slots().size()) + slot];
    }

    /** The values of a slot in all periods. */
    public double[] path(int slot) {
        double[] path = new double[length()];
        for (int period = 0; period < path.length; period++) {
            path[period] = value(slot, period);
        }
        return path;
    }

    /** The value of a slot before the first period, NaN if it has none. */
    public double before(int slot) {
        Objects.checkIndex(slot, model.slots().size());
        return x[slot];
    }

    /** The value of a parameter. */
    public double parameter(int index) {
        return p[index];
    }
}
