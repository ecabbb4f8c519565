package org.homeostat.language.ide.search;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.homeostat.language.ide.names.Kinds;
import org.homeostat.language.ide.names.Siblings;
import org.homeostat.language.structure.Lineage;
import org.homeostat.model.econ.Declaration;
import org.homeostat.model.econ.EconFile;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.ModelType;
import org.homeostat.model.econ.Named;
import org.homeostat.model.econ.UnitDeclaration;

/** Whether a name belongs to something else already where a thing is declared. */
final class Taken {

    private Taken() {
    }

    /** What has the name, said as a reason; empty if nothing has. */
    static Optional<String> by(String name, Set<Place> things, Group group) {
        synchronized (group.files()) {
            EObject root = group.files().file(group.own().getFirst().uri()).getContents().getFirst();
            return Siblings.of(root, Declaration.class).flatMap(each -> inside(each, things))
                    .flatMap(thing -> rivals(thing, root))
                    .filter(rival -> name.equals(rival.getName()) && rival.eResource() != null).findFirst()
                    .map(rival -> name + " is already " + article(Kinds.of(rival).toString()) + ", in "
                            + rival.eResource().getURI().lastSegment() + " line "
                            + NodeModelUtils.getNode(rival).getStartLine());
        }
    }

    private static Stream<Named> inside(Declaration declaration, Set<Place> things) {
        Stream.Builder<Named> found = Stream.builder();
        declaration.eAllContents().forEachRemaining(each -> add(each, things, found));
        add(declaration, things, found);
        return found.build();
    }

    private static void add(EObject each, Set<Place> things, Stream.Builder<Named> found) {
        if (each instanceof Named named && Place.of(named).filter(things::contains).isPresent()) {
            found.add(named);
        }
    }

    private static Stream<Named> rivals(Named thing, EObject root) {
        if (thing.eContainer() instanceof EconFile file) {
            return Siblings.of(root, Declaration.class)
                    .filter(each -> each.eContainer() == file || samePackage(each, file))
                    .filter(each -> each instanceof UnitDeclaration == thing instanceof UnitDeclaration)
                    .map(Named.class::cast);
        }
        if (thing instanceof Member && thing.eContainer() instanceof ModelType model) {
            return Siblings.of(root, ModelType.class).filter(each -> Lineage.of(each).contains(model))
                    .flatMap(each -> Lineage.of(each).stream()).filter(each -> !each.eIsProxy())
                    .flatMap(each -> each.getMembers().stream()).map(Named.class::cast);
        }
        return thing.eContainer().eContents().stream().filter(Named.class::isInstance).map(Named.class::cast);
    }

    private static boolean samePackage(EObject declaration, EconFile file) {
        return declaration.eContainer() instanceof EconFile other && file.getPackageName() != null
                && file.getPackageName().equals(other.getPackageName());
    }

    private static String article(String kind) {
        return ("aeiou".indexOf(kind.charAt(0)) < 0 ? "a " : "an ") + kind;
    }
}
