package org.homeostat.ui.editor.checking;

import org.eclipse.jface.text.source.Annotation;

/** A problem at its place in the editor. */
public final class ProblemAnnotation extends Annotation {

    /** The platform's kind of annotation for errors. */
    public static final String ERROR = "org.eclipse.ui.workbench.texteditor.error";

    private static final String WARNING = "org.eclipse.ui.workbench.texteditor.warning";

    ProblemAnnotation(boolean error, String message) {
        super(error ? ERROR : WARNING, false, message);
    }
}
