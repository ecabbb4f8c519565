package org.homeostat.ui.editor.fixes;

import java.util.Optional;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.statushandlers.StatusManager;
import org.homeostat.language.ide.text.Fix;
import org.homeostat.ui.editor.changes.ProjectChange;

/** A fix as the Problems view wants it. It is worked out anew when it is made, because the text may be another then. */
final class MarkerFix implements IMarkerResolution2 {

    private final String title;
    private final String problem;

    MarkerFix(String title, String problem) {
        this.title = title;
        this.problem = problem;
    }

    @Override
    public String getLabel() {
        return title;
    }

    @Override
    public String getDescription() {
        return problem;
    }

    @Override
    public Image getImage() {
        return null;
    }

    @Override
    public void run(IMarker marker) {
        Optional<Fix> fix = MarkerFixes.find(marker, title);
        if (fix.isEmpty()) {
            return; // somebody put it right meanwhile
        }
        try {
            ProjectChange.make(title, fix.get().files());
        } catch (CoreException e) {
            StatusManager.getManager().handle(Status.error("Not done: " + title, e), StatusManager.SHOW);
        }
    }
}
