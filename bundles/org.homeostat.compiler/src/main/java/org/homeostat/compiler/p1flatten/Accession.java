package org.homeostat.compiler.p1flatten;

import java.util.List;
import org.homeostat.model.econ.Apply;
import org.homeostat.model.econ.Treaty;

/**
 * A treaty as a scenario applies it.
 *
 * @param treaty the treaty
 * @param apply the item of the scenario that applies it
 * @param members the economies that sign it, in the order named
 * @param switched whether each member is in or out as a run says
 */
public record Accession(Treaty treaty, Apply apply, List<Owner.OfEconomy> members, boolean switched) {

    /** Keeps its own copy of the members. */
    public Accession {
        members = List.copyOf(members);
    }

    /** Whether members can leave, or not join in the first place. */
    public boolean canEnd() {
        return switched || !treaty.getExits().isEmpty();
    }

    /** Whether an economy signs it. */
    public boolean isSignedBy(Owner owner) {
        return owner instanceof Owner.OfEconomy economy && members.contains(economy);
    }
}
