package org.homeostat.language.ide.names;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.homeostat.language.ide.text.Occurrence;
import org.homeostat.language.ide.text.Occurrence.Use;
import org.homeostat.language.ide.text.Target;
import org.homeostat.language.structure.EffectiveMembers;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.ModelType;

/** Where the name at a place is declared. */
public final class Targets {

    private Targets() {
    }

    /** The declaration. From the name of a member that overrides another it leads to the one that is overridden. */
    public static Optional<Target> of(NameUse use) {
        EObject declared = use.use() == Use.DECLARATION ? overridden(use.meaning()) : use.meaning();
        return declared.eResource() == null ? Optional.empty()
                : NameIndexer.name(declared)
                        .map(region -> new Target(use.region(), declared.eResource().getURI(), region));
    }

    /** A use as it is marked in the text. */
    public static Occurrence occurrence(NameUse use) {
        return new Occurrence(use.region(), use.use());
    }

    private static EObject overridden(EObject element) {
        return element instanceof Member member && member.isOverride() && member.getName() != null
                && member.eContainer() instanceof ModelType model
                        ? EffectiveMembers.inherited(model, member.getName()).map(EObject.class::cast).orElse(element)
                        : element;
    }
}
