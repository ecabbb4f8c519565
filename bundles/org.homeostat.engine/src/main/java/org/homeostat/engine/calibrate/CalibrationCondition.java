package org.homeostat.engine.calibrate;

import org.homeostat.ir.Expr;
import org.homeostat.ir.Names;
import org.homeostat.ir.Origin;
import org.homeostat.ir.Printer;

/**
 * Something that holds in the first period and determines a parameter. With several conditions any of them may
 * determine any of the parameters.
 *
 * @param parameter the index of the parameter
 * @param left one side; lags in it read the starts
 * @param right the other side
 * @param origin where it is written
 */
public record CalibrationCondition(int parameter, Expr left, Expr right, Origin origin) {

    /** The condition with the names of a model: {@code Chile.output == 279}. */
    public String text(Names names) {
        return Printer.text(left, names) + " == " + Printer.text(right, names);
    }

    @Override
    public String toString() {
        return text(Names.INDICES);
    }
}
