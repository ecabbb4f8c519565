package org.homeostat.language.ide;

import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.homeostat.language.ide.text.Proposal;
import org.homeostat.language.ide.text.Region;
import org.homeostat.language.project.ProjectFiles;

/** A text with a cursor in it, marked {@code <|>}, read as an editor reads it. */
final class Editing {

    private static final String CURSOR = "<|>";

    private final EconLanguage language = EconLanguage.create();

    /** A place in a snapshot. */
    record Place(Snapshot snapshot, int offset) {

        List<Proposal> proposals() {
            return snapshot.propose(offset);
        }

        List<String> labels() {
            return proposals().stream().map(Proposal::label).toList();
        }

        String hover() {
            return snapshot.hover(offset).map(hover -> hover.text()).orElse("");
        }

        String text(Region region) {
            return region.of(snapshot.text());
        }
    }

    EconLanguage language() {
        return language;
    }

    /** The text without the marker, and where it was. */
    Place at(String textWithCursor) {
        return at(textWithCursor, ProjectFiles.NONE);
    }

    /** The same with other files around. */
    Place at(String textWithCursor, ProjectFiles project) {
        int offset = textWithCursor.indexOf(CURSOR);
        String text = textWithCursor.replace(CURSOR, "");
        return new Place(read(text, project), offset < 0 ? 0 : offset);
    }

    Snapshot read(String text, ProjectFiles project) {
        return language.open(URI.createURI("memory:/edited.econ"), project).update(text);
    }
}
