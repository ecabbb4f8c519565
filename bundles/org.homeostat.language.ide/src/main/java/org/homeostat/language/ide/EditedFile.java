package org.homeostat.language.ide;

import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.emf.common.util.URI;
import org.homeostat.language.project.ProjectFiles;

/** A file under the hands of its author. Each version of its text is a {@link Snapshot} of its own. */
public final class EditedFile {

    private final Services services;
    private final URI uri;
    private final ProjectFiles project;
    private final AtomicReference<Snapshot> latest = new AtomicReference<>();

    EditedFile(Services services, URI uri, ProjectFiles project) {
        this.services = services;
        this.uri = uri;
        this.project = project;
    }

    /** The file. */
    public URI uri() {
        return uri;
    }

    /**
     * The snapshot of this text; the present one if the text is the same. Call it from the background while the author
     * types, and from the user interface before asking for proposals.
     */
    public Snapshot at(String text) {
        Snapshot present = latest.get();
        return present != null && present.text().equals(text) ? present : update(text);
    }

    /** The snapshot of this text, read anew together with the other files of the project. */
    public Snapshot update(String text) {
        Snapshot next = new Snapshot(services, uri, text, project);
        latest.set(next);
        return next;
    }
}
