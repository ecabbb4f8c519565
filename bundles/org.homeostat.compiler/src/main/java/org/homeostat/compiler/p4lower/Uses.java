package org.homeostat.compiler.p4lower;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.homeostat.model.econ.BinaryExpression;
import org.homeostat.model.econ.FormulaFunction;
import org.homeostat.model.econ.FunctionParameter;
import org.homeostat.model.econ.IfExpression;
import org.homeostat.model.econ.NameReference;

/**
 * How often the body of a function names each of its parameters.
 *
 * @param all every time
 * @param certain the times that are evaluated whatever conditions come to
 */
record Uses(int all, int certain) {

    private static final Uses NONE = new Uses(0, 0);

    /** The uses of each parameter that is used. */
    static Map<FunctionParameter, Uses> of(FormulaFunction function) {
        Map<FunctionParameter, Uses> uses = new HashMap<>();
        Deque<EObject> open = new ArrayDeque<>(List.of(function.getBody()));
        Set<EObject> uncertain = new HashSet<>();
        while (!open.isEmpty()) {
            EObject each = open.pop();
            boolean certain = !uncertain.contains(each);
            if (each instanceof NameReference name && name.getTarget() instanceof FunctionParameter parameter) {
                uses.merge(parameter, NONE.plus(certain), (old, one) -> old.plus(certain));
            }
            for (EObject child : each.eContents()) {
                open.push(child);
                if (!certain || isBranch(child, each)) {
                    uncertain.add(child);
                }
            }
        }
        return uses;
    }

    /** Whether a value that is a leaf nowhere should be computed once, in a slot of its own. */
    boolean deserveSlot() {
        return all > 1 && certain > 0;
    }

    private Uses plus(boolean sure) {
        return new Uses(all + 1, certain + (sure ? 1 : 0));
    }

    private static boolean isBranch(EObject child, EObject parent) {
        return switch (parent) {
            case IfExpression choice -> child != choice.getCondition();
            case BinaryExpression binary -> child == binary.getRight()
                    && ("and".equals(binary.getOperator()) || "or".equals(binary.getOperator()));
            default -> false;
        };
    }
}
