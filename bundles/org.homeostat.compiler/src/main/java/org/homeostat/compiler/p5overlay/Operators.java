package org.homeostat.compiler.p5overlay;

import java.util.Optional;
import org.homeostat.ir.Const;
import org.homeostat.ir.Expr;
import org.homeostat.ir.If;
import org.homeostat.ir.Pow;
import org.homeostat.ir.Step;

/** What {@code =}, {@code +=}, {@code -=} and {@code *=} do to a value while they are in force. */
final class Operators {

    private Operators() {
    }

    /** Changes the value, always or while a condition holds. */
    static void assign(Layers layers, String operator, Expr operand, Optional<Expr> when) {
        switch (operator) {
            case "+=" -> layers.lay(before -> Expr.add(before, gated(when, operand, Expr.ZERO)));
            case "-=" -> layers.lay(before -> Expr.sub(before, gated(when, operand, Expr.ZERO)));
            case "*=" -> layers.lay(before -> Expr.mul(before, gated(when, operand, Expr.ONE)));
            default -> layers.lay(before -> gated(when, operand, before));
        }
    }

    /** Changes the value by a part of what the operator does: x * (1 + (v - 1) * w), x + v * w, x + (v - x) * w. */
    static void disturb(Layers layers, String operator, Expr operand, Optional<Expr> when, Expr weight) {
        switch (operator) {
            case "*=" -> assign(layers, operator,
                    Expr.add(Expr.ONE, Expr.mul(Expr.sub(operand, Expr.ONE), weight)), when);
            case "=" -> {
                Expr before = layers.leaf();
                assign(layers, operator, Expr.add(before, Expr.mul(Expr.sub(operand, before), weight)), when);
            }
            default -> assign(layers, operator, Expr.mul(operand, weight), when);
        }
    }

    /** What is left of a disturbance: (1 - fading)^(periods since it began). */
    static Expr weight(Expr fading, int since) {
        return new Pow(Expr.sub(Expr.ONE, fading), Expr.sub(new Step(), new Const(since)));
    }

    private static Expr gated(Optional<Expr> when, Expr value, Expr otherwise) {
        return when.<Expr>map(holds -> new If(holds, value, otherwise)).orElse(value);
    }
}
