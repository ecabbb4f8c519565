package org.homeostat.engine.p2derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import org.homeostat.ir.Call;
import org.homeostat.ir.Compare;
import org.homeostat.ir.Comparison;
import org.homeostat.ir.Const;
import org.homeostat.ir.Div;
import org.homeostat.ir.Expr;
import org.homeostat.ir.Extension;
import org.homeostat.ir.Function;
import org.homeostat.ir.If;
import org.homeostat.ir.Interpolation;
import org.homeostat.ir.Lookup;
import org.homeostat.ir.Max;
import org.homeostat.ir.Min;
import org.homeostat.ir.Mul;
import org.homeostat.ir.Neg;
import org.homeostat.ir.Partial;
import org.homeostat.ir.Pow;
import org.homeostat.ir.Ref;
import org.homeostat.ir.Sub;
import org.homeostat.ir.Sum;

/**
 * The exact partial derivatives of an expression by the current values of slots, all at once, as expressions. Steps
 * (comparisons, {@code and}, {@code or}, {@code not}, {@code floor}, tables of steps) have the derivative 0; at a kink ({@code min},
 * {@code max}, {@code abs}, {@code if}) it is that of the branch which gives the value. A power of 0 does not react to
 * its exponent.
 */
public final class Derivative {

    private final IntPredicate unknown;

    private Derivative(IntPredicate unknown) {
        this.unknown = unknown;
    }

    /**
     * The partial derivatives of an expression.
     *
     * @param expression what is derived
     * @param unknown by which slots
     * @return the derivatives that are not 0 everywhere, by slot
     */
    public static SortedMap<Integer, Expr> of(Expr expression, IntPredicate unknown) {
        return new Derivative(unknown).partials(expression);
    }

    private SortedMap<Integer, Expr> partials(Expr expression) {
        return switch (expression) {
            case Ref ref when unknown.test(ref.slot()) -> new TreeMap<>(Map.of(ref.slot(), Expr.ONE));
            case Neg neg -> each(partials(neg.operand()), Simplify::negative);
            case Sum sum -> sum(sum);
            case Sub sub -> both(sub.first(), sub.second(), Simplify::difference);
            case Mul mul -> both(mul.first(), mul.second(), (df, ds) -> Simplify.sum(
                    Simplify.product(df, mul.second()), Simplify.product(mul.first(), ds)));
            case Div div -> both(div.dividend(), div.divisor(), (df, ds) -> quotient(div, df, ds));
            case Pow pow -> both(pow.base(), pow.exponent(), (db, de) -> power(pow, db, de));
            case Call call -> each(partials(call.argument()), inner -> Simplify.product(outer(call), inner));
            case Min min -> choice(new Compare(Comparison.LE, min.first(), min.second()), min.first(), min.second());
            case Max max -> choice(new Compare(Comparison.GE, max.first(), max.second()), max.first(), max.second());
            case Lookup lookup when lookup.table().interpolation() != Interpolation.STEP -> each(
                    partials(lookup.argument()), inner -> Simplify.product(new Partial(lookup, 0), inner));
            case Extension extension -> extension(extension);
            case If branch -> choice(branch.condition(), branch.then(), branch.otherwise());
            default -> new TreeMap<>();
        };
    }

    private SortedMap<Integer, Expr> sum(Sum sum) {
        SortedMap<Integer, List<Expr>> terms = new TreeMap<>();
        for (Expr term : sum.terms()) {
            partials(term).forEach((slot, d) -> terms.computeIfAbsent(slot, s -> new ArrayList<>()).add(d));
        }
        return added(terms);
    }

    private SortedMap<Integer, Expr> extension(Extension extension) {
        SortedMap<Integer, List<Expr>> terms = new TreeMap<>();
        for (int i = 0; i < extension.arguments().size(); i++) {
            Partial outer = new Partial(extension, i);
            partials(extension.arguments().get(i)).forEach((slot, d) -> terms
                    .computeIfAbsent(slot, s -> new ArrayList<>()).add(Simplify.product(outer, d)));
        }
        return added(terms);
    }

    private static SortedMap<Integer, Expr> added(SortedMap<Integer, List<Expr>> terms) {
        SortedMap<Integer, Expr> result = new TreeMap<>();
        terms.forEach((slot, list) -> put(result, slot, Simplify.sum(list)));
        return result;
    }

    private static Expr quotient(Div div, Expr dDividend, Expr dDivisor) {
        Expr whole = Simplify.quotient(dDividend, div.divisor());
        return Simplify.difference(whole, Simplify.quotient(Simplify.product(div, dDivisor), div.divisor()));
    }

    private static Expr power(Pow pow, Expr dBase, Expr dExponent) {
        Expr lower = pow.exponent() instanceof Const number ? new Const(number.value() - 1)
                : new Sub(pow.exponent(), Expr.ONE);
        Expr byBase = Simplify.product(Simplify.product(pow.exponent(), Simplify.power(pow.base(), lower)), dBase);
        if (Simplify.isConstant(dExponent, 0)) {
            return byBase;
        }
        Expr byExponent = Simplify.product(Simplify.product(pow, new Call(Function.LOG, pow.base())), dExponent);
        Expr isZero = new Compare(Comparison.EQ, pow.base(), Expr.ZERO);
        return Simplify.sum(byBase, Simplify.choice(isZero, Expr.ZERO, byExponent));
    }

    private static Expr outer(Call call) {
        Expr argument = call.argument();
        return switch (call.function()) {
            case EXP -> call;
            case LOG -> new Div(Expr.ONE, argument);
            case SQRT -> new Div(new Const(0.5), call);
            case ABS -> new If(new Compare(Comparison.LT, argument, Expr.ZERO), new Const(-1), Expr.ONE);
            case FLOOR -> Expr.ZERO;
            case SIN -> new Call(Function.COS, argument);
            case COS -> new Neg(new Call(Function.SIN, argument));
            case TANH -> new Sub(Expr.ONE, new Pow(call, new Const(2)));
        };
    }

    private SortedMap<Integer, Expr> choice(Expr condition, Expr then, Expr otherwise) {
        return both(then, otherwise, (dt, de) -> Simplify.choice(condition, dt, de));
    }

    private SortedMap<Integer, Expr> both(Expr first, Expr second, BinaryOperator<Expr> rule) {
        SortedMap<Integer, Expr> byFirst = partials(first);
        SortedMap<Integer, Expr> bySecond = partials(second);
        SortedMap<Integer, Expr> result = new TreeMap<>();
        byFirst.forEach((slot, d) -> put(result, slot, rule.apply(d, bySecond.getOrDefault(slot, Expr.ZERO))));
        bySecond.forEach((slot, d) -> {
            if (!byFirst.containsKey(slot)) {
                put(result, slot, rule.apply(Expr.ZERO, d));
            }
        });
        return result;
    }

    private static SortedMap<Integer, Expr> each(SortedMap<Integer, Expr> inner, UnaryOperator<Expr> rule) {
        SortedMap<Integer, Expr> result = new TreeMap<>();
        inner.forEach((slot, d) -> put(result, slot, rule.apply(d)));
        return result;
    }

    private static void put(SortedMap<Integer, Expr> result, int slot, Expr derivative) {
        if (!Simplify.isConstant(derivative, 0)) {
            result.put(slot, derivative);
        }
    }
}
