package org.homeostat.language.ide.assist;

import java.util.List;
import org.eclipse.xtext.resource.XtextResource;
import org.homeostat.language.ide.text.Proposal;
import org.homeostat.language.project.ProjectFiles;

/** Proposals for a place in a file. */
public final class Assist {

    Assist() {
    }

    /** What fits at an offset, the most useful first. */
    public List<Proposal> propose(XtextResource file, String text, int offset, ProjectFiles project) {
        return List.of();
    }
}
