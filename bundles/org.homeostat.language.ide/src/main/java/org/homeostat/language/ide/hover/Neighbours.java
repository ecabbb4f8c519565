package org.homeostat.language.ide.hover;

import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.EcoreUtil2;
import org.homeostat.language.ide.names.Siblings;
import org.homeostat.language.structure.EffectiveMembers;
import org.homeostat.language.structure.Lineage;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.ModelType;
import org.homeostat.model.econ.Part;

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

    /** The model that a quantity belongs to, directly or in a sector of it; empty for one of a world. */
    static Optional<ModelType> model(Member member) {
        return Optional.ofNullable(EcoreUtil2.getContainerOfType(member, ModelType.class));
    }

    /** The name of a quantity in results: that of its part before a dot, if it is in one. */
    static String flatName(Member member) {
        return member.eContainer() instanceof Part part ? part.getName() + "." + member.getName() : member.getName();
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
        return member.eContainer() instanceof Part
                ? model(member).filter(around -> Lineage.of(model).contains(around)).isPresent()
                : member.getName() != null
                        && EffectiveMembers.find(model, member.getName()).filter(found -> found == member).isPresent();
    }
}
