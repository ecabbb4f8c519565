package org.homeostat.language.ide;

import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.homeostat.language.ide.project.LivePool;
import org.homeostat.language.ide.text.Symbol;
import org.homeostat.language.project.ProjectFiles;
import org.homeostat.language.syntax.DeepStack;

/** A project of which many files are edited at once; they share what was read. Safe for use from several threads. */
public final class EditedProject {

    private static final int MOST_SYMBOLS = 500;

    private final Services services;
    private final ProjectFiles files;
    private final LivePool pool;

    EditedProject(Services services, ProjectFiles files) {
        this.services = services;
        this.files = files;
        this.pool = new LivePool(services.resourceSets());
    }

    /** What the project declares under such a name, half typed perhaps, the closest first; all for an empty one. */
    public List<Symbol> symbols(String typed) {
        return DeepStack.call("Homeostat symbols", () -> services.symbols().find(typed, MOST_SYMBOLS, files, pool));
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
