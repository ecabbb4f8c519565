package org.homeostat.language.ide.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.common.util.URI;
import org.homeostat.language.ide.EconLanguage;
import org.homeostat.language.ide.EditedProject;
import org.homeostat.language.project.ProjectFiles;

/** The files that are open in the client, and the projects that they are part of. */
final class Documents {

    private record Project(Path root, EditedProject edited) {
    }

    private final EconLanguage language;
    private final ProjectFolders folders;
    private final Map<String, Document> open = new ConcurrentHashMap<>();
    private final Map<Path, Project> projects = new LinkedHashMap<>();

    Documents(EconLanguage language, ProjectFolders folders) {
        this.language = language;
        this.folders = folders;
    }

    /** Opens a file; what is not a file of this machine stands alone. */
    synchronized Document open(String uri, Document.State state) {
        URI address = address(uri);
        EditedProject project = path(uri).map(file -> project(folders.root(file)).edited)
                .orElseGet(() -> language.project(ProjectFiles.NONE));
        Document document = new Document(uri, project, project.open(address), state);
        open.put(uri, document);
        return document;
    }

    Optional<Document> close(String uri) {
        return Optional.ofNullable(open.remove(uri));
    }

    Optional<Document> get(String uri) {
        return Optional.ofNullable(open.get(uri));
    }

    Collection<Document> all() {
        return List.copyOf(open.values());
    }

    /** The projects of open files, and those in the folders that the client works in. */
    synchronized Collection<EditedProject> projects() {
        return projects.values().stream().map(Project::edited).toList();
    }

    /** Makes a folder known in which nothing may be open yet. */
    synchronized void folder(String uri) {
        path(uri).map(folder -> folders.root(folder.resolve("model.econ"))).ifPresent(this::project);
    }

    /** The folder of the project of a file. */
    Path root(Path file) {
        return folders.root(file);
    }

    /** What the client calls a file. */
    String uri(URI address) {
        for (Document document : open.values()) {
            if (document.file().uri().equals(address)) {
                return document.uri();
            }
        }
        return address.isFile() ? Path.of(address.toFileString()).toUri().toString() : address.toString();
    }

    private Project project(Path root) {
        return projects.computeIfAbsent(root, folder -> new Project(folder,
                language.project(new OpenFiles(folders.files(folder), () -> texts(folder)))));
    }

    private Map<URI, String> texts(Path root) {
        Map<URI, String> texts = new HashMap<>();
        for (Document document : open.values()) {
            URI address = document.file().uri();
            if (address.isFile() && folders.root(Path.of(address.toFileString())).equals(root)) {
                texts.put(address, document.state().text());
            }
        }
        return texts;
    }

    private static URI address(String uri) {
        return path(uri).map(file -> URI.createFileURI(file.toString())).orElseGet(() -> URI.createURI(uri));
    }

    private static Optional<Path> path(String uri) {
        try {
            java.net.URI parsed = java.net.URI.create(uri);
            return "file".equals(parsed.getScheme()) ? Optional.of(real(Path.of(parsed))) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException notThereYet) {
            return file.toAbsolutePath().normalize();
        }
    }
}
