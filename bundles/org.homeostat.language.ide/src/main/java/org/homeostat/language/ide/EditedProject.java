package org.homeostat.language.ide;

import org.eclipse.emf.common.util.URI;
import org.homeostat.language.ide.project.LivePool;
import org.homeostat.language.project.ProjectFiles;

/** A project of which many files are edited at once; they share what was read. Safe for use from several threads. */
public final class EditedProject {

    private final Services services;
    private final ProjectFiles files;
    private final LivePool pool;

    EditedProject(Services services, ProjectFiles files) {
        this.services = services;
        this.files = files;
        this.pool = new LivePool(services.resourceSets());
    }

    /**
     * A file of the project that is being edited; it needs no closing.
     *
     * @param uri the file; only compared and handed back
     */
    public EditedFile open(URI uri) {
        return new EditedFile(services, uri, files, pool);
    }
}
