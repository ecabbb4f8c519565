package org.homeostat.engine.p3bytecode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeostat.ir.And;
import org.homeostat.ir.Const;
import org.homeostat.ir.Expr;
import org.homeostat.ir.Extension;
import org.homeostat.ir.If;
import org.homeostat.ir.Lag;
import org.homeostat.ir.Lookup;
import org.homeostat.ir.Moment;
import org.homeostat.ir.Neg;
import org.homeostat.ir.Or;
import org.homeostat.ir.ParameterRef;
import org.homeostat.ir.Partial;
import org.homeostat.ir.Ref;
import org.homeostat.ir.Step;
import org.homeostat.ir.Sum;

/**
 * Decides which parts of expressions get methods of their own, from an upper bound of the bytes that each form takes.
 * Afterwards no expression takes more than {@link #LIMIT} bytes where it stands, except that a sum is cut into
 * segments of that size.
 */
final class Outline {

    /** The most bytes that one expression takes in a method. */
    static final int LIMIT = 2_000;

    /** The most bytes that a call of an outlined part takes. */
    static final int CALL = 12;

    private static final int OPERATION = 16;
    private static final int OPERAND = 5;

    private final Map<Expr, Integer> costs = new IdentityHashMap<>();
    private final Set<Expr> methods = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Whether an expression has a method of its own. */
    boolean hasMethod(Expr expression) {
        return methods.contains(expression);
    }

    /** At most how many bytes an expression takes where it stands. */
    int cost(Expr expression) {
        return hasMethod(expression) ? CALL : inlineCost(expression);
    }

    private int inlineCost(Expr expression) {
        Integer known = costs.get(expression);
        if (known != null) {
            return known;
        }
        List<Expr> operands = expression.operands();
        int cost = ownCost(expression);
        for (Expr operand : operands) {
            cost += cost(operand);
        }
        if (expression instanceof Sum) {
            cost = cost > LIMIT ? segmentedCost(operands) : cost;
        } else {
            while (cost > LIMIT) {
                Expr largest = largest(operands);
                cost += CALL - cost(largest);
                methods.add(largest);
            }
        }
        costs.put(expression, cost);
        return cost;
    }

    private int segmentedCost(List<Expr> terms) {
        for (Expr term : terms) {
            if (cost(term) > LIMIT / 4) {
                methods.add(term);
            }
        }
        return cost(terms.get(0)) + segments(terms.subList(1, terms.size())).size() * CALL;
    }

    private Expr largest(List<Expr> operands) {
        Expr largest = operands.get(0);
        for (Expr operand : operands) {
            largest = cost(operand) > cost(largest) ? operand : largest;
        }
        return largest;
    }

    /** Whether a sum is too long for one method. */
    boolean isSegmented(Sum sum) {
        int cost = sum.terms().size();
        for (Expr term : sum.terms()) {
            cost += cost(term);
        }
        return cost > LIMIT;
    }

    /** Cuts terms into runs that fit a method each. */
    List<List<Expr>> segments(List<Expr> terms) {
        List<List<Expr>> segments = new ArrayList<>();
        int start = 0;
        int size = 0;
        for (int i = 0; i < terms.size(); i++) {
            int cost = cost(terms.get(i)) + 1;
            if (size + cost > LIMIT && i > start) {
                segments.add(terms.subList(start, i));
                start = i;
                size = 0;
            }
            size += cost;
        }
        segments.add(terms.subList(start, terms.size()));
        return segments;
    }

    private static int ownCost(Expr form) {
        return switch (form) {
            case Const number -> 3;
            case ParameterRef ref -> 6;
            case Ref ref -> 9;
            case Lag lag -> 13;
            case Step step -> 2;
            case Moment moment -> 2;
            case Lookup lookup -> OPERATION + OPERAND;
            case Extension extension -> OPERATION + OPERAND * extension.arguments().size();
            case Partial partial -> OPERATION + OPERAND * partial.operands().size();
            case Neg neg -> 1;
            case Sum sum -> sum.terms().size();
            case If branch -> 17;
            case And and -> 21;
            case Or or -> 21;
            default -> 3;
        };
    }
}
