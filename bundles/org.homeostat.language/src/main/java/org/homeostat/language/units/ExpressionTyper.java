package org.homeostat.language.units;

import static org.homeostat.language.units.ExpressionType.NUMBER;
import static org.homeostat.language.units.ExpressionType.OPEN;

import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.homeostat.language.structure.AggregateFunction;
import org.homeostat.language.structure.SubscriptKeys;
import org.homeostat.language.units.ExpressionType.Quantity;
import org.homeostat.model.econ.Aggregate;
import org.homeostat.model.econ.BinaryExpression;
import org.homeostat.model.econ.Call;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.FunctionParameter;
import org.homeostat.model.econ.IfExpression;
import org.homeostat.model.econ.LagReference;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.MemberReference;
import org.homeostat.model.econ.NameReference;
import org.homeostat.model.econ.Named;
import org.homeostat.model.econ.NumberLiteral;
import org.homeostat.model.econ.OutcomeMeasure;
import org.homeostat.model.econ.StepReference;
import org.homeostat.model.econ.Subscript;
import org.homeostat.model.econ.TimeReference;
import org.homeostat.model.econ.TreatyClause;
import org.homeostat.model.econ.UnaryExpression;
import org.homeostat.model.econ.UnitExpression;
import org.homeostat.model.econ.World;

/**
 * The type of a formula from the types of the quantities in it. A part that is wrong is complained about once and then
 * fits all, so that one mistake gives one message.
 */
final class ExpressionTyper {

    private static final Quantity TIME = new Quantity(Dimension.TIME);

    private final KnownTypes around;
    private final UnaryOperator<Dimension> own;
    private final Complaints complaints;
    private final Map<FunctionParameter, ExpressionType> given;
    private final CallTyper calls;

    /**
     * For formulas of one place.
     *
     * @param around what is known there
     * @param own what {@code currency} is there
     * @param complaints takes the mistakes
     * @param given the types of a function's parameters, if the place is in one
     */
    ExpressionTyper(KnownTypes around, UnaryOperator<Dimension> own, Complaints complaints,
            Map<FunctionParameter, ExpressionType> given) {
        this.around = around;
        this.own = own;
        this.complaints = complaints;
        this.given = given;
        this.calls = new CallTyper(around, this);
    }

    ExpressionType of(Expression expression) {
        return switch (expression) {
            case NumberLiteral literal -> literal.getValue() == 0 && literal.getUnit() == null ? OPEN
                    : inUnit(literal.getUnit());
            case TimeReference time -> TIME;
            case StepReference step -> TIME;
            case NameReference name -> name(name.getTarget());
            case MemberReference access -> access(access);
            case LagReference lag -> of(lag.getOperand());
            case Subscript subscript -> subscript(subscript);
            case UnaryExpression unary -> unary(unary);
            case BinaryExpression binary -> binary(binary);
            case IfExpression choice -> choice(choice);
            case Call call -> calls.of(call);
            case Aggregate aggregate -> aggregate(aggregate);
            case null, default -> OPEN;
        };
    }

    /** What a simple name means here. */
    ExpressionType name(Named target) {
        return switch (target) {
            case null -> OPEN;
            case Named unknown when unknown.eIsProxy() -> OPEN;
            case Member member -> in(around.of(member), isOfEconomy(member) ? own : UnaryOperator.identity());
            case FunctionParameter parameter -> given.getOrDefault(parameter,
                    around.functions().stated(parameter.getUnit()));
            case OutcomeMeasure measure -> around.of(measure);
            default -> OPEN;
        };
    }

    private ExpressionType access(MemberReference access) {
        return switch (access.getMember()) {
            case null -> OPEN;
            case Named unknown when unknown.eIsProxy() -> OPEN;
            case Member member when isOfEconomy(member) -> in(around.of(member), around.money().behind(access));
            case Member member -> around.of(member);
            case OutcomeMeasure measure -> in(around.of(measure), around.money().behind(access));
            case TreatyClause clause when clause.getTarget() != null && !clause.getTarget().eIsProxy() ->
                    around.of(clause.getTarget());
            default -> OPEN;
        };
    }

    private static boolean isOfEconomy(Member member) {
        return EcoreUtil2.getContainerOfType(member, World.class) == null;
    }

    private static ExpressionType in(ExpressionType type, UnaryOperator<Dimension> money) {
        return type instanceof Quantity quantity ? quantity(() -> money.apply(quantity.dimension())) : type;
    }

    private ExpressionType subscript(Subscript subscript) {
        return subscript.getUnit() != null ? inUnit(subscript.getUnit())
                : SubscriptKeys.isCell(subscript) ? OPEN : of(subscript.getOperand());
    }

    /** Complains unless the part can be true or false. */
    void condition(Expression expression) {
        ExpressionType type = of(expression);
        if (expression instanceof NumberLiteral
                || type instanceof Quantity quantity && !quantity.dimension().isNone()) {
            complain(expression, "a condition such as 'x > 0' is needed here, but this is "
                    + (type instanceof Quantity quantity && !quantity.dimension().isNone() ? "in " + quantity
                            : "a number"),
                    Cure.NONE);
        }
    }

    private ExpressionType inUnit(UnitExpression unit) {
        return around.units().measure(unit)
                .map(measure -> quantity(() -> own.apply(measure.dimension()))).orElse(OPEN);
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

    /** The type that both have; complains with a message that takes both types if they differ. */
    ExpressionType alike(Expression left, Expression right, String message) {
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
        return unlike(left, first, right, second, message);
    }

    /** Complains that two formulas are not alike, and says what can be done. */
    ExpressionType unlike(Expression left, ExpressionType first, Expression right, ExpressionType second,
            String message) {
        String text = message.formatted(first, second);
        boolean rateFirst = Hint.isRate(first) && second.equals(NUMBER);
        if (rateFirst || Hint.isRate(second) && first.equals(NUMBER)) {
            Expression rate = rateFirst ? left : right;
            return complain(rate, text + "; times dt a rate is the change in a period",
                    new Cure(Cure.Kind.TIMES_DT));
        }
        Cure cure = Hint.cure(left, second);
        return complain(cure == Cure.NONE ? right : left,
                text + Hint.unit(left, second) + Hint.unit(right, first) + Hint.money(around.money(), first, second),
                cure == Cure.NONE ? Hint.cure(right, first) : cure);
    }

    private ExpressionType product(BinaryExpression binary, ExpressionType left, ExpressionType right) {
        if (!(left instanceof Quantity one) || !(right instanceof Quantity other)) {
            return OPEN;
        }
        return quantity(() -> "/".equals(binary.getOperator()) ? one.dimension().over(other.dimension())
                : one.dimension().times(other.dimension()));
    }

    /** A quantity of a dimension that is worked out; open if an exponent doesn't fit. */
    static ExpressionType quantity(Supplier<Dimension> dimension) {
        try {
            return new Quantity(dimension.get());
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

    static ExpressionType power(Quantity base, Rational exponent) {
        return quantity(() -> base.dimension().power(exponent));
    }

    private ExpressionType choice(IfExpression choice) {
        condition(choice.getCondition());
        return alike(choice.getThen(), choice.getOtherwise(), "this gives either %s or %s; both branches of an 'if'"
                + " need the same dimension");
    }

    private ExpressionType aggregate(Aggregate aggregate) {
        if (aggregate.getCondition() != null) {
            condition(aggregate.getCondition());
        }
        if (AggregateFunction.named(aggregate.getFunction()).orElse(null) == AggregateFunction.COUNT) {
            of(aggregate.getBody());
            return NUMBER;
        }
        ExpressionType body = of(aggregate.getBody());
        return body instanceof Quantity quantity && aggregate.getIndex() != null
                && quantity.dimension().exponent(Money.base(aggregate.getIndex())).signum() != 0
                        ? complain(aggregate.getBody(), "this is money of different economies, in " + quantity
                                + "; convert it with an exchange rate before it is put together", Cure.NONE)
                        : body;
    }

    void bare(Expression expression, String what) {
        ExpressionType type = of(expression);
        if (type instanceof Quantity quantity && !quantity.dimension().isNone()) {
            complain(expression, what + " cannot have a dimension, but this is in " + quantity, Cure.NONE);
        }
    }

    ExpressionType complain(EObject place, String message, Cure cure) {
        complaints.about(place, message, cure);
        return OPEN;
    }
}
