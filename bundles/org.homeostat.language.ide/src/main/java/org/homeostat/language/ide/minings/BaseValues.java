package org.homeostat.language.ide.minings;

import com.google.inject.Inject;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.OptionalDouble;
import org.homeostat.language.units.ExpressionType.Quantity;
import org.homeostat.language.units.MemberUnits;
import org.homeostat.language.units.UnitText;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.NumberLiteral;

/** The values of formulas that are written out in numbers, in base units. */
final class BaseValues {

    private static final MathContext DIGITS = new MathContext(7);

    private final MemberUnits units;

    @Inject
    BaseValues(MemberUnits units) {
        this.units = units;
    }

    /** The value, as {@code = 0.05 1/year}; empty where the text says it already, or where it is not written out. */
    Optional<String> of(Expression formula) {
        OptionalDouble value = units.constant(formula);
        if (value.isEmpty() || !Double.isFinite(value.getAsDouble()) || isPlain(formula, value.getAsDouble())) {
            return Optional.empty();
        }
        String unit = units.type(formula) instanceof Quantity quantity ? UnitText.of(quantity.dimension()) : "";
        return Optional.of("= " + number(value.getAsDouble()) + (unit.isEmpty() ? "" : " " + unit));
    }

    /** A number in base units, or a percentage, needs no explanation. */
    private static boolean isPlain(Expression formula, double value) {
        return formula instanceof NumberLiteral literal
                && (literal.getValue() == value || literal.isPercent() && literal.getUnit() == null);
    }

    private static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).round(DIGITS).stripTrailingZeros();
        boolean tooLong = rounded.precision() - rounded.scale() > 9 || rounded.scale() > 9;
        return tooLong ? rounded.toString().replace("E+", "e").replace("E", "e") : rounded.toPlainString();
    }
}
