package org.homeostat.language.structure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.xtext.EcoreUtil2;
import org.homeostat.model.econ.Call;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.FormulaFunction;

/** Which functions of the user's own a formula calls. */
public final class Calls {

    private Calls() {
    }

    /** The functions that a function calls directly, each once. */
    public static Set<FormulaFunction> of(FormulaFunction function) {
        return function.getBody() == null ? Set.of() : of(function.getBody());
    }

    private static Set<FormulaFunction> of(Expression formula) {
        Set<FormulaFunction> called = new LinkedHashSet<>();
        List<Call> calls = new ArrayList<>(EcoreUtil2.eAllOfType(formula, Call.class));
        for (Call call : calls) {
            if (call.getFunction() instanceof FormulaFunction function && !function.eIsProxy()) {
                called.add(function);
            }
        }
        return called;
    }
}
