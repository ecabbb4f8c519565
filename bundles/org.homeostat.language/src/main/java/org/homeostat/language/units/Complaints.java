package org.homeostat.language.units;

import org.eclipse.emf.ecore.EObject;

/** Takes what is found wrong with a formula. */
@FunctionalInterface
public interface Complaints {

    /** Takes none: for those who only want to know the type. */
    Complaints UNHEARD = (place, message, cure) -> {};

    /** A mistake at this part of the formula, and what can be done about it. */
    void about(EObject place, String message, Cure cure);
}
