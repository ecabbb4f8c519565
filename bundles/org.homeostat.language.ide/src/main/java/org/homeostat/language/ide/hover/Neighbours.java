package org.homeostat.language.ide.hover;

import java.util.List;
import org.homeostat.language.ide.names.Siblings;
import org.homeostat.language.structure.EffectiveMembers;
import org.homeostat.language.structure.Lineage;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.ModelType;

/** What stands around a declaration, in its own file and in those read with it. */
final class Neighbours {

    private Neighbours() {
    }

    /** The economies that have this quantity, in the order of the files. */
    static List<Economy> economiesWith(Member member) {
        return Siblings.of(member, Economy.class)
                .filter(economy -> economy.getType() != null && !economy.getType().eIsProxy())
                .filter(economy -> has(economy.getType(), member)).toList();
    }

    /** The models that declare this quantity anew. */
    static List<ModelType> overriding(Member member) {
        return Siblings.of(member, ModelType.class)
                .filter(model -> model != member.eContainer() && Lineage.of(model).contains(member.eContainer()))
                .filter(model -> model.getMembers().stream()
                        .anyMatch(other -> other.isOverride() && member.getName().equals(other.getName())))
                .toList();
    }

    private static boolean has(ModelType model, Member member) {
        return member.getName() != null
                && EffectiveMembers.find(model, member.getName()).filter(found -> found == member).isPresent();
    }
}
