package org.homeostat.language.units;

import org.homeostat.language.units.ExpressionType.Quantity;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.NumberLiteral;

/** What to do about a bare number where a quantity is expected. */
final class Hint {

    private static final Dimension PER_TIME = Dimension.NONE.over(Dimension.TIME);

    private Hint() {
    }

    /** The end of a message: how to give the number the unit, or nothing if that isn't the trouble. */
    static String unit(Expression expression, ExpressionType wanted) {
        return wanted instanceof Quantity quantity ? unit(expression, quantity.dimension(), quantity.toString()) : "";
    }

    /** The same, with the unit as the modeller wrote it. */
    static String unit(Expression expression, Dimension wanted, String unit) {
        if (!(expression instanceof NumberLiteral literal) || literal.getUnit() != null || wanted.isNone()) {
            return "";
        }
        if (literal.isPercent()) {
            return wanted.equals(PER_TIME) ? "; a rate takes its unit in brackets: " + text(literal) + " [%/year]" : "";
        }
        return "; a number takes its unit in brackets: " + text(literal) + " [" + unit + "]";
    }

    /** What can be done about a bare number. */
    static Cure cure(Expression expression, ExpressionType wanted) {
        return wanted instanceof Quantity quantity ? cure(expression, quantity.dimension(), quantity.toString())
                : Cure.NONE;
    }

    /** The same, with the unit as the modeller wrote it. */
    static Cure cure(Expression expression, Dimension wanted, String unit) {
        return unit(expression, wanted, unit).isEmpty() ? Cure.NONE
                : new Cure(Cure.Kind.WRITE_UNIT, ((NumberLiteral) expression).isPercent() ? "%/year" : unit);
    }

    /** What to do about money of two economies; nothing if that isn't the trouble. */
    static String money(Money money, ExpressionType one, ExpressionType other) {
        return one instanceof Quantity first && other instanceof Quantity second
                && money.isExchanged(first.dimension(), second.dimension()) ? "; convert with an exchange rate" : "";
    }

    /** Whether it is a share per time. */
    static boolean isRate(ExpressionType type) {
        return type instanceof Quantity quantity && quantity.dimension().times(Dimension.TIME).isNone();
    }

    private static String text(NumberLiteral literal) {
        double value = literal.getValue();
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value)
                : Double.toString(value);
    }
}
