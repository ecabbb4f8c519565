package org.homeostat.compiler.p2instantiate;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.homeostat.compiler.p1flatten.Declared;
import org.homeostat.compiler.p1flatten.Owner;
import org.homeostat.ir.Expr;
import org.homeostat.ir.ParameterRef;
import org.homeostat.ir.Ref;
import org.homeostat.model.econ.IndexVariable;
import org.homeostat.model.econ.Member;

/**
 * A quantity of a model or of the world as one owner has it; of a bilateral one, as it has it towards one partner. A
 * parameter that something moves has both an index and a slot: the index is of its value before it is moved, the slot
 * of its path.
 *
 * @param owner whose it is
 * @param declared the declaration in force for this owner
 * @param partner towards whom, if it is bilateral
 * @param parameter its index as a parameter; -1 for a variable or stock
 * @param slot its index as a slot; -1 for a parameter that stands still
 */
public record Quantity(Owner owner, Declared declared, Optional<Owner.OfEconomy> partner, int parameter, int slot) {

    /** The name inside its owner: {@code output}, {@code households.deposits}, {@code tradeShare[Peru]}. */
    public String name() {
        return name(declared.name(), partner);
    }

    static String name(String name, Optional<? extends Owner> partner) {
        return partner.map(each -> name + "[" + each.name() + "]").orElse(name);
    }

    /** The declaration in force. */
    public Member member() {
        return declared.member();
    }

    /** What the index variables of its declarations stand for. */
    public Map<IndexVariable, Owner> bindings() {
        Map<IndexVariable, Owner> bindings = new HashMap<>();
        partner.ifPresent(meaning -> declared.line().stream().map(Member::getIndex).filter(Objects::nonNull)
                .forEach(index -> bindings.put(index, meaning)));
        return bindings;
    }

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
