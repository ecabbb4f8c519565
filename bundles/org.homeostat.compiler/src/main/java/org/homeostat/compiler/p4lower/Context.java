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
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.FunctionParameter;
import org.homeostat.model.econ.IndexVariable;

/**
 * For whom, and as what, a formula is read.
 *
 * @param owner whose names are meant by simple names
 * @param bindings the owners that index variables stand for
 * @param arguments what the parameters of the function stand for whose body is read
 * @param role what the formula is for
 * @param changed the quantity that the formula changes
 * @param shift how many periods ago everything in the formula is read
 * @param branch whether the formula is one that may be left alone at run time: a branch of a condition
 * @param depth how many functions the formula lies in
 * @param sources where the cells of data that the formula reads are noted
 */
public record Context(Owner owner, Map<IndexVariable, Owner> bindings, Map<FunctionParameter, Argument> arguments,
        Role role, Optional<Changed> changed, int shift, boolean branch, int depth, List<Source> sources) {

    /** What a formula is for, which decides what it may read. */
    public enum Role {
        /** The value of a parameter: parameters only. */
        PARAMETER,
        /** A value at or before the beginning: parameters, and other such values. */
        START,
        /** A value in each period. */
        EQUATION,
        /** A condition that a policy acts on one period later. */
        CONDITION;

        /** Whether the formula has one value, from before anything moves. */
        boolean isFixed() {
            return this == PARAMETER || this == START;
        }
    }

    /**
     * A quantity under change: in the value of a change its own name means what it would be without the change.
     *
     * @param quantity the quantity
     * @param before gives what it would be
     */
    public record Changed(Quantity quantity, Supplier<Expr> before) {
    }

    /**
     * What a function is called with.
     *
     * @param formula as it is written at the call
     * @param context the context of the call
     * @param shared its value where that stands in a slot of its own, or is a name or a number
     */
    record Argument(Expression formula, Context context, Optional<Expr> shared) {
    }

    /** The context of what a model says about one owner. */
    public static Context of(Owner owner, Role role, List<Source> sources) {
        return of(owner, Map.of(), role, Optional.empty(), sources);
    }

    /** The context of what a model says about one owner, with index variables around it. */
    public static Context of(Owner owner, Map<IndexVariable, Owner> bindings, Role role, Optional<Changed> changed,
            List<Source> sources) {
        return new Context(owner, bindings, Map.of(), role, changed, 0, false, 0, sources);
    }

    /** The same with one more index variable. */
    Context bind(IndexVariable index, Owner meaning) {
        Map<IndexVariable, Owner> more = new HashMap<>(bindings);
        more.put(index, meaning);
        return new Context(owner, more, arguments, role, changed, shift, branch, depth, sources);
    }

    /** The same some periods earlier. */
    Context earlier(int periods) {
        return new Context(owner, bindings, arguments, role, changed, shift + periods, branch, depth, sources);
    }

    /** The same inside a branch. */
    public Context inBranch() {
        return new Context(owner, bindings, arguments, role, changed, shift, true, depth, sources);
    }

    /** The context of the body of a function. */
    Context inside(Map<FunctionParameter, Argument> values) {
        return new Context(owner, bindings, values, role, changed, shift, branch, depth + 1, sources);
    }
}
