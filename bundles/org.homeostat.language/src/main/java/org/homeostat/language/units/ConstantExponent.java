package org.homeostat.language.units;

import java.util.Optional;
import org.homeostat.model.econ.BinaryExpression;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.NumberLiteral;
import org.homeostat.model.econ.UnaryExpression;

/** The exact value of an exponent that is written out in numbers, such as {@code 0.35} or {@code (1/3)}. */
final class ConstantExponent {

    private ConstantExponent() {
    }

    /** The value; empty if it depends on anything or is beyond what an exponent can hold. */
    static Optional<Rational> of(Expression exponent) {
        try {
            return Optional.ofNullable(value(exponent));
        } catch (ArithmeticException beyond) {
            return Optional.empty();
        }
    }

    private static Rational value(Expression expression) {
        return switch (expression) {
            case NumberLiteral literal when literal.getUnit() == null -> {
                Rational number = Rational.of(literal.getValue());
                yield literal.isPercent() ? number.over(Rational.of(100)) : number;
            }
            case UnaryExpression unary when "-".equals(unary.getOperator()) -> {
                Rational operand = value(unary.getOperand());
                yield operand == null ? null : operand.negated();
            }
            case BinaryExpression binary -> {
                Rational left = value(binary.getLeft());
                Rational right = left == null ? null : value(binary.getRight());
                yield right == null ? null : apply(binary.getOperator(), left, right);
            }
            case null, default -> null;
        };
    }

    private static Rational apply(String operator, Rational left, Rational right) {
        return switch (operator) {
            case "+" -> left.plus(right);
            case "-" -> left.plus(right.negated());
            case "*" -> left.times(right);
            case "/" -> left.over(right);
            case null, default -> null;
        };
    }
}
