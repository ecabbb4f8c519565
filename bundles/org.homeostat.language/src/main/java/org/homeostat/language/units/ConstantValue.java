package org.homeostat.language.units;

import java.util.OptionalDouble;
import org.homeostat.model.econ.BinaryExpression;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.NumberLiteral;
import org.homeostat.model.econ.UnaryExpression;

/** The value of a formula that is written out in numbers, such as {@code 60%} or {@code -2 * 3 [USD]}. */
public final class ConstantValue {

    private ConstantValue() {
    }

    /** The value in base units; empty if the formula refers to anything, or to units without measure. */
    public static OptionalDouble of(Expression formula, UnitEvaluator units) {
        return switch (formula) {
            case NumberLiteral literal -> units.value(literal).map(OptionalDouble::of).orElse(OptionalDouble.empty());
            case UnaryExpression unary when "-".equals(unary.getOperator()) -> {
                OptionalDouble operand = of(unary.getOperand(), units);
                yield operand.isPresent() ? OptionalDouble.of(-operand.getAsDouble()) : operand;
            }
            case BinaryExpression binary -> {
                OptionalDouble left = of(binary.getLeft(), units);
                OptionalDouble right = left.isPresent() ? of(binary.getRight(), units) : left;
                yield right.isPresent() ? apply(binary.getOperator(), left.getAsDouble(), right.getAsDouble()) : right;
            }
            case null, default -> OptionalDouble.empty();
        };
    }

    private static OptionalDouble apply(String operator, double left, double right) {
        return switch (operator) {
            case "+" -> OptionalDouble.of(left + right);
            case "-" -> OptionalDouble.of(left - right);
            case "*" -> OptionalDouble.of(left * right);
            case "/" -> OptionalDouble.of(left / right);
            case null, default -> OptionalDouble.empty();
        };
    }
}
