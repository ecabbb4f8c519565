package org.homeostat.language.validation;

import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.NumberLiteral;
import org.homeostat.model.econ.UnaryExpression;

/** Numbers in the tables of series and lookups, where the unit stands once above all of them. */
final class TableNumbers {

    private TableNumbers() {
    }

    /** Whether a point is a number without a unit of its own, so that it is in the unit of the table. */
    static boolean isBare(Expression point) {
        return point instanceof NumberLiteral literal ? literal.getUnit() == null && !literal.isPercent()
                : point instanceof UnaryExpression sign && "-".equals(sign.getOperator()) && isBare(sign.getOperand());
    }
}
