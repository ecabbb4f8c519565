package org.homeostat.engine.p1order;

import java.util.LinkedHashSet;
import java.util.Set;
import org.homeostat.ir.Expr;
import org.homeostat.ir.ParameterRef;
import org.homeostat.ir.Ref;

/** What an expression refers to, each once, in the order in which it is first mentioned. */
public final class References {

    private References() {
    }

    /** The slots whose current value is read. */
    public static Set<Integer> slots(Expr expression) {
        Set<Integer> found = new LinkedHashSet<>();
        expression.forEach(form -> {
            if (form instanceof Ref ref) {
                found.add(ref.slot());
            }
        });
        return found;
    }

    /** The parameters that are read. */
    public static Set<Integer> parameters(Expr expression) {
        Set<Integer> found = new LinkedHashSet<>();
        expression.forEach(form -> {
            if (form instanceof ParameterRef ref) {
                found.add(ref.index());
            }
        });
        return found;
    }
}
