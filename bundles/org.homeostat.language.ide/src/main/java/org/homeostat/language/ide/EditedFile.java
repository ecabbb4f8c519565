package org.homeostat.language.ide;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.emf.common.util.URI;
import org.homeostat.language.ide.project.LivePool;
import org.homeostat.language.project.ProjectFiles;
import org.homeostat.language.project.SourceText;

/** A file under the hands of its author. Each version of its text is a {@link Snapshot} of its own. */
public final class EditedFile {

    private record Version(long number, Snapshot snapshot) {
    }

    private final Services services;
    private final URI uri;
    private final ProjectFiles project;
    private final LivePool pool;
    private final AtomicLong started = new AtomicLong();
    private final AtomicReference<Version> latest = new AtomicReference<>();

    EditedFile(Services services, URI uri, ProjectFiles project, LivePool pool) {
        this.services = services;
        this.uri = uri;
        this.project = project;
        this.pool = pool;
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
        Version present = latest.get();
        return present != null && present.snapshot().text().equals(text) && present.snapshot().isCurrent()
                ? present.snapshot()
                : update(text);
    }

    /** The snapshot of this text, read anew together with the other files of the project. */
    public Snapshot update(String text) {
        long number = started.incrementAndGet();
        Version next = new Version(number, new Snapshot(services, new SourceText(uri, text), project, pool));
        latest.accumulateAndGet(next, (old, young) -> old != null && old.number() > young.number() ? old : young);
        return next.snapshot();
    }
}
