package org.homeostat.language.units;

import org.homeostat.language.units.ExpressionType.Quantity;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.NumberLiteral;

/** What to do about a bare number where a quantity is expected. */
final class Hint {

    private Hint() {
    }

    /** The end of a message: how to give the number the unit, or nothing if that isn't the trouble. */
    static String unit(Expression expression, ExpressionType wanted) {
        return wanted instanceof Quantity quantity ? unit(expression, quantity.dimension(), quantity.toString()) : "";
    }

    /** The same, with the unit as the modeller wrote it. */
    static String unit(Expression expression, Dimension wanted, String unit) {
        return expression instanceof NumberLiteral literal && literal.getUnit() == null && !literal.isPercent()
                && !wanted.isNone() ? "; a number takes its unit in brackets: " + text(literal) + " [" + unit + "]"
                        : "";
    }

    private static String text(NumberLiteral literal) {
        double value = literal.getValue();
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value)
                : Double.toString(value);
    }
}
