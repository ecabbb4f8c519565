package org.homeostat.ui.editor;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.emf.common.util.URI;
import org.homeostat.language.ide.EconLanguage;
import org.homeostat.language.ide.EditedFile;
import org.homeostat.language.ide.Snapshot;
import org.homeostat.language.project.ProjectFiles;

/** What an editor knows of the model that it shows: the snapshot of its text, made anew in the background. */
public final class EditedModel {

    private final LanguageService service;
    private final URI uri;
    private final Path path;
    private final ProjectFiles project;
    private final CopyOnWriteArrayList<Consumer<Snapshot>> listeners = new CopyOnWriteArrayList<>();
    private EditedFile file;
    private volatile Snapshot latest;

    EditedModel(LanguageService service, URI uri, Path path, ProjectFiles project) {
        this.service = service;
        this.uri = uri;
        this.path = path;
        this.project = project;
    }

    /** The language; waits for it, so not for the user interface's thread. */
    public EconLanguage language() {
        return service.language();
    }

    /** The file as the language knows it. */
    public URI uri() {
        return uri;
    }

    /** The file on the disk; empty for a text that is part of the language. */
    public Optional<Path> path() {
        return Optional.ofNullable(path);
    }

    /** The snapshot made last, of the present text or of one a moment ago; empty until there is one. */
    public Optional<Snapshot> latest() {
        return Optional.ofNullable(latest);
    }

    /** The snapshot of this text if it is at hand. */
    public Optional<Snapshot> latest(String text) {
        return latest().filter(snapshot -> snapshot.text().equals(text));
    }

    /** The snapshot of this text, made if need be: for background threads. */
    public Snapshot at(String text) {
        return file().at(text);
    }

    /**
     * Reads a text anew, with all that it sees of its project, and tells the listeners. For background threads.
     *
     * @param text the editor's present text
     * @return its snapshot
     */
    public Snapshot update(String text) {
        Snapshot snapshot = file().update(text);
        latest = snapshot;
        listeners.forEach(listener -> listener.accept(snapshot));
        return snapshot;
    }

    /** Hears of every new snapshot, on the thread that made it. */
    public void addListener(Consumer<Snapshot> listener) {
        listeners.add(listener);
    }

    private synchronized EditedFile file() {
        if (file == null) {
            file = service.language().open(uri, project);
        }
        return file;
    }
}
