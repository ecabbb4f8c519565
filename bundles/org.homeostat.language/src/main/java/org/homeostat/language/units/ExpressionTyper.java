package org.homeostat.language.units;

import static org.homeostat.language.units.ExpressionType.NUMBER;
import static org.homeostat.language.units.ExpressionType.OPEN;

import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.homeostat.language.structure.AggregateFunction;
import org.homeostat.language.structure.ScalarFunction;
import org.homeostat.language.units.ExpressionType.Quantity;
import org.homeostat.model.econ.Aggregate;
import org.homeostat.model.econ.BinaryExpression;
import org.homeostat.model.econ.Call;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.IfExpression;
import org.homeostat.model.econ.LagReference;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.MemberReference;
import org.homeostat.model.econ.NameReference;
import org.homeostat.model.econ.NumberLiteral;
import org.homeostat.model.econ.StepReference;
import org.homeostat.model.econ.Subscript;
import org.homeostat.model.econ.TimeReference;
import org.homeostat.model.econ.UnaryExpression;
import org.homeostat.model.econ.UnitExpression;

/**
 * The type of a formula from the types of the quantities in it. A part that is wrong is complained about once and then
 * fits all, so that one mistake gives one message.
 */
final class ExpressionTyper {

    private static final Quantity TIME = new Quantity(Dimension.TIME);

    private final UnitEvaluator units;
    private final Function<Member, ExpressionType> members;
    private final Complaints complaints;

    ExpressionTyper(UnitEvaluator units, Function<Member, ExpressionType> members, Complaints complaints) {
        this.units = units;
        this.members = members;
        this.complaints = complaints;
    }

    ExpressionType of(Expression expression) {
        return switch (expression) {
            case NumberLiteral literal -> literal.getValue() == 0 && literal.getUnit() == null ? OPEN
                    : inUnit(literal.getUnit());
            case TimeReference time -> TIME;
            case StepReference step -> TIME;
            case NameReference name -> name.getTarget() instanceof Member member ? member(member) : OPEN;
            case MemberReference access -> access.getMember() instanceof Member member ? member(member) : OPEN;
            case LagReference lag -> of(lag.getOperand());
            case Subscript cell -> cell.getUnit() == null ? OPEN : inUnit(cell.getUnit());
            case UnaryExpression unary -> unary(unary);
            case BinaryExpression binary -> binary(binary);
            case IfExpression choice -> choice(choice);
            case Call call -> call(call);
            case Aggregate aggregate -> aggregate(aggregate);
            case null, default -> OPEN;
        };
    }

    /** Complains unless the part can be true or false. */
    void condition(Expression expression) {
        ExpressionType type = of(expression);
        if (expression instanceof NumberLiteral
                || type instanceof Quantity quantity && !quantity.dimension().isNone()) {
            complain(expression, "a condition such as 'x > 0' is needed here, but this is "
                    + (type instanceof Quantity quantity && !quantity.dimension().isNone() ? "in " + quantity
                            : "a number"));
        }
    }

    private ExpressionType inUnit(UnitExpression unit) {
        return units.measure(unit).<ExpressionType>map(measure -> new Quantity(measure.dimension())).orElse(OPEN);
    }

    private ExpressionType member(Member member) {
        return member == null || member.eIsProxy() ? OPEN : members.apply(member);
    }

    private ExpressionType unary(UnaryExpression unary) {
        if ("not".equals(unary.getOperator())) {
            condition(unary.getOperand());
            return NUMBER;
        }
        return of(unary.getOperand());
    }

    private ExpressionType binary(BinaryExpression binary) {
        Expression left = binary.getLeft();
        Expression right = binary.getRight();
        switch (binary.getOperator()) {
            case "and", "or" -> {
                condition(left);
                condition(right);
                return NUMBER;
            }
            case "+" -> {
                return alike(left, right, "cannot add %s and %s");
            }
            case "-" -> {
                return alike(left, right, "cannot subtract %2$s from %1$s");
            }
            case "*", "/" -> {
                return product(binary, of(left), of(right));
            }
            case "^" -> {
                return power(binary);
            }
            case null -> {
                return OPEN;
            }
            default -> {
                alike(left, right, "cannot compare %s with %s");
                return NUMBER;
            }
        }
    }

    private ExpressionType alike(Expression left, Expression right, String message) {
        ExpressionType first = of(left);
        ExpressionType second = of(right);
        if (!(first instanceof Quantity) || first.equals(second)) {
            return first instanceof Quantity ? first : second;
        }
        if (!(second instanceof Quantity) || left instanceof TimeReference && second.equals(NUMBER)) {
            return first;
        }
        if (right instanceof TimeReference && first.equals(NUMBER)) {
            return second;
        }
        return complain(right, message.formatted(first, second) + Hint.unit(left, second) + Hint.unit(right, first));
    }

    private ExpressionType product(BinaryExpression binary, ExpressionType left, ExpressionType right) {
        if (!(left instanceof Quantity one) || !(right instanceof Quantity other)) {
            return OPEN;
        }
        try {
            return new Quantity("/".equals(binary.getOperator()) ? one.dimension().over(other.dimension())
                    : one.dimension().times(other.dimension()));
        } catch (ArithmeticException beyond) {
            return OPEN;
        }
    }

    private ExpressionType power(BinaryExpression binary) {
        ExpressionType base = of(binary.getLeft());
        bare(binary.getRight(), "an exponent");
        return base instanceof Quantity quantity && !quantity.dimension().isNone()
                ? ConstantExponent.of(binary.getRight()).map(exponent -> power(quantity, exponent)).orElse(OPEN)
                : base;
    }

    private static ExpressionType power(Quantity base, Rational exponent) {
        try {
            return new Quantity(base.dimension().power(exponent));
        } catch (ArithmeticException beyond) {
            return OPEN;
        }
    }

    private ExpressionType choice(IfExpression choice) {
        condition(choice.getCondition());
        return alike(choice.getThen(), choice.getOtherwise(), "this gives either %s or %s; both branches of an 'if'"
                + " need the same dimension");
    }

    private ExpressionType call(Call call) {
        ScalarFunction function = ScalarFunction.of(call).orElse(null);
        if (function == null || call.getArguments().isEmpty()) {
            call.getArguments().forEach(this::of);
            return OPEN;
        }
        Expression first = call.getArguments().get(0);
        return switch (function) {
            case MIN, MAX -> extreme(call, first, function);
            case EXP, SIN, COS, TANH -> {
                bare(first, "the argument of " + function);
                yield NUMBER;
            }
            case LOG -> {
                of(first);
                yield NUMBER;
            }
            case SQRT -> of(first) instanceof Quantity quantity ? power(quantity, new Rational(1, 2)) : OPEN;
            case ABS, FLOOR -> of(first);
        };
    }

    private ExpressionType extreme(Call call, Expression first, ScalarFunction function) {
        ExpressionType type = of(first);
        Expression named = first;
        for (Expression argument : call.getArguments().subList(1, call.getArguments().size())) {
            ExpressionType next = of(argument);
            if (!(type instanceof Quantity)) {
                type = next;
                named = argument;
            } else if (next instanceof Quantity && !next.equals(type)) {
                return complain(argument, "the arguments of %s need the same dimension, not %s and %s".formatted(
                        function, type, next) + Hint.unit(named, next) + Hint.unit(argument, type));
            }
        }
        return type;
    }

    private ExpressionType aggregate(Aggregate aggregate) {
        if (aggregate.getCondition() != null) {
            condition(aggregate.getCondition());
        }
        if (AggregateFunction.named(aggregate.getFunction()).orElse(null) == AggregateFunction.COUNT) {
            of(aggregate.getBody());
            return NUMBER;
        }
        return of(aggregate.getBody());
    }

    void bare(Expression expression, String what) {
        ExpressionType type = of(expression);
        if (type instanceof Quantity quantity && !quantity.dimension().isNone()) {
            complain(expression, what + " cannot have a dimension, but this is in " + quantity);
        }
    }

    private ExpressionType complain(EObject place, String message) {
        complaints.about(place, message);
        return OPEN;
    }
}
