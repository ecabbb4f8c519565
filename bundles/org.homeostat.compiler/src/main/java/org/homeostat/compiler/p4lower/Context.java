package org.homeostat.compiler.p4lower;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.homeostat.compiler.p1flatten.Owner;
import org.homeostat.compiler.p2instantiate.Quantity;
import org.homeostat.ir.Expr;
import org.homeostat.ir.Source;
import org.homeostat.model.econ.IndexVariable;

/**
 * For whom, and as what, a formula is read.
 *
 * @param owner whose names are meant by simple names
 * @param bindings the owners that index variables stand for
 * @param role what the formula is for
 * @param changed the quantity that the formula changes
 * @param sources where the cells of data that the formula reads are noted
 */
public record Context(Owner owner, Map<IndexVariable, Owner> bindings, Role role, Optional<Changed> changed,
        List<Source> sources) {

    /** What a formula is for, which decides what it may read. */
    public enum Role {
        /** The value of a parameter: parameters only. */
        PARAMETER,
        /** A value at or before the beginning: parameters, and other such values. */
        START,
        /** A value in each period. */
        EQUATION,
        /** A condition that a policy acts on one period later. */
        CONDITION
    }

    /**
     * A quantity under change: in the value of a change its own name means what it would be without the change.
     *
     * @param quantity the quantity
     * @param before gives what it would be
     */
    public record Changed(Quantity quantity, Supplier<Expr> before) {
    }

    /** The context of what a model says about one owner. */
    public static Context of(Owner owner, Role role, List<Source> sources) {
        return new Context(owner, Map.of(), role, Optional.empty(), sources);
    }

    /** The same with one more index variable. */
    Context bind(IndexVariable index, Owner meaning) {
        Map<IndexVariable, Owner> more = new HashMap<>(bindings);
        more.put(index, meaning);
        return new Context(owner, more, role, changed, sources);
    }
}
