package org.homeostat.language.ide.hover;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.homeostat.language.structure.EffectiveMembers;
import org.homeostat.language.structure.Lineage;
import org.homeostat.model.econ.Declaration;
import org.homeostat.model.econ.EconFile;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.ModelType;

/** What stands around a declaration, in its own file and in those read with it. */
final class Neighbours {

    private Neighbours() {
    }

    /** The economies that have this quantity, in the order of the files. */
    static List<Economy> economiesWith(Member member) {
        return all(member, Economy.class).filter(economy -> economy.getType() != null && !economy.getType().eIsProxy())
                .filter(economy -> has(economy.getType(), member)).toList();
    }

    /** The models that declare this quantity anew. */
    static List<ModelType> overriding(Member member) {
        return all(member, ModelType.class)
                .filter(model -> model != member.eContainer() && Lineage.of(model).contains(member.eContainer()))
                .filter(model -> model.getMembers().stream()
                        .anyMatch(other -> other.isOverride() && member.getName().equals(other.getName())))
                .toList();
    }

    /** All declarations of a kind. */
    static <T extends Declaration> Stream<T> all(EObject place, Class<T> kind) {
        ResourceSet set = place.eResource() == null ? null : place.eResource().getResourceSet();
        return set == null ? Stream.empty()
                : List.copyOf(set.getResources()).stream().flatMap(file -> file.getContents().stream())
                        .filter(EconFile.class::isInstance).map(EconFile.class::cast)
                        .flatMap(file -> file.getDeclarations().stream()).filter(kind::isInstance).map(kind::cast);
    }

    private static boolean has(ModelType model, Member member) {
        return member.getName() != null
                && EffectiveMembers.find(model, member.getName()).filter(found -> found == member).isPresent();
    }
}
