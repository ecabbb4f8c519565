package org.homeostat.session.questions;

import org.eclipse.emf.ecore.EObject;

/** A question that can't be answered; the message says why, at a place of its text. */
final class QuestionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient EObject place;

    QuestionException(EObject place, String message) {
        super(message);
        this.place = place;
    }

    EObject place() {
        return place;
    }
}
