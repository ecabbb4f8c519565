package org.homeostat.engine.p2derive;

import java.util.ArrayList;
import java.util.List;
import org.homeostat.engine.kernel.Arithmetic;
import org.homeostat.ir.Const;
import org.homeostat.ir.Div;
import org.homeostat.ir.Expr;
import org.homeostat.ir.If;
import org.homeostat.ir.Mul;
import org.homeostat.ir.Neg;
import org.homeostat.ir.Pow;

/**
 * Makes expressions with the rules of school algebra: 0 + x, 1 * x, 0 * x, constants with constants. Only derivatives
 * are simplified; what the modeller wrote is computed as it stands, since 0 * x may be NaN.
 */
final class Simplify {

    private Simplify() {
    }

    static Expr sum(List<Expr> terms) {
        List<Expr> kept = new ArrayList<>();
        double constant = 0;
        for (Expr term : terms) {
            if (term instanceof Const number) {
                constant += number.value();
            } else {
                kept.add(term);
            }
        }
        if (constant != 0) {
            kept.add(new Const(constant));
        }
        return Expr.sum(kept);
    }

    static Expr sum(Expr first, Expr second) {
        return sum(List.of(first, second));
    }

    static Expr difference(Expr first, Expr second) {
        return sum(first, negative(second));
    }

    static Expr negative(Expr operand) {
        return switch (operand) {
            case Const number -> new Const(0 - number.value());
            case Neg negative -> negative.operand();
            default -> new Neg(operand);
        };
    }

    static Expr product(Expr first, Expr second) {
        if (first instanceof Const a && second instanceof Const b) {
            return new Const(a.value() * b.value());
        }
        if (isConstant(first, 0) || isConstant(second, 0)) {
            return Expr.ZERO;
        }
        if (isConstant(first, 1)) {
            return second;
        }
        if (isConstant(second, 1)) {
            return first;
        }
        if (isConstant(first, -1)) {
            return negative(second);
        }
        if (isConstant(second, -1)) {
            return negative(first);
        }
        if (first instanceof Neg a) {
            return negative(product(a.operand(), second));
        }
        return second instanceof Neg b ? negative(product(first, b.operand())) : new Mul(first, second);
    }

    static Expr quotient(Expr dividend, Expr divisor) {
        if (isConstant(dividend, 0)) {
            return Expr.ZERO;
        }
        return isConstant(divisor, 1) ? dividend : new Div(dividend, divisor);
    }

    static Expr power(Expr base, Expr exponent) {
        if (base instanceof Const a && exponent instanceof Const b) {
            return new Const(Arithmetic.pow(a.value(), b.value()));
        }
        if (isConstant(exponent, 0)) {
            return Expr.ONE;
        }
        return isConstant(exponent, 1) ? base : new Pow(base, exponent);
    }

    static Expr choice(Expr condition, Expr then, Expr otherwise) {
        return then instanceof Const && then.equals(otherwise) ? then : new If(condition, then, otherwise);
    }

    static boolean isConstant(Expr expression, double value) {
        return expression instanceof Const number && number.value() == value;
    }
}
