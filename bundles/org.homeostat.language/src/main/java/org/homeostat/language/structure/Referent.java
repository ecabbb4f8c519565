package org.homeostat.language.structure;

import org.eclipse.emf.ecore.EObject;
import org.homeostat.model.econ.MemberReference;
import org.homeostat.model.econ.NameReference;
import org.homeostat.model.econ.Named;

/** What a name in a formula stands for, simple or behind a dot. */
public final class Referent {

    private Referent() {
    }

    /** What {@code output} or {@code Chile.output} names, perhaps not resolved; null for what is no name. */
    public static Named of(EObject formula) {
        return switch (formula) {
            case NameReference name -> name.getTarget();
            case MemberReference access -> access.getMember();
            case null, default -> null;
        };
    }
}
