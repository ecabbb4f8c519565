package org.homeostat.engine.p4solve;

import java.util.List;
import org.homeostat.engine.kernel.Arithmetic;
import org.homeostat.ir.And;
import org.homeostat.ir.Expr;
import org.homeostat.ir.If;
import org.homeostat.ir.Or;

/** Finds where in an expression a value first stopped being finite. */
final class Culprit {

    private final Values values;

    Culprit(Values values) {
        this.values = values;
    }

    /** The innermost form, from the left, whose value is not finite although its operands' are. */
    Expr find(Expr expression) {
        for (Expr operand : evaluated(expression)) {
            if (!Arithmetic.isFinite(values.of(operand))) {
                return find(operand);
            }
        }
        return expression;
    }

    private List<Expr> evaluated(Expr expression) {
        return switch (expression) {
            case If branch -> List.of(branch.condition(), values.isTrue(branch.condition()) ? branch.then()
                    : branch.otherwise());
            case And and -> values.isTrue(and.first()) ? and.operands() : List.of(and.first());
            case Or or -> values.isTrue(or.first()) ? List.of(or.first()) : or.operands();
            default -> expression.operands();
        };
    }
}
