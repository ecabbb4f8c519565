package org.homeostat.compiler.p2instantiate;

import org.homeostat.compiler.p1flatten.Owner;
import org.homeostat.ir.Expr;
import org.homeostat.ir.ParameterRef;
import org.homeostat.ir.Ref;
import org.homeostat.model.econ.Member;

/**
 * A member of a model or of the world as one owner has it. A parameter that something moves has both an index and a
 * slot: the index is of its value before it is moved, the slot of its path.
 *
 * @param owner whose it is
 * @param member the declaration in force for this owner
 * @param parameter its index as a parameter; -1 for a variable or stock
 * @param slot its index as a slot; -1 for a parameter that stands still
 */
public record Quantity(Owner owner, Member member, int parameter, int slot) {

    /** Whether it is a parameter, moved or not. */
    public boolean isParameter() {
        return parameter >= 0;
    }

    /** Whether it has one value a period. */
    public boolean moves() {
        return slot >= 0;
    }

    /** Its value in the current period. */
    public Expr now() {
        return moves() ? new Ref(slot) : new ParameterRef(parameter);
    }

    /** Its value before the first period and before anything is changed. */
    public Expr before() {
        return isParameter() ? new ParameterRef(parameter) : new Ref(slot);
    }
}
