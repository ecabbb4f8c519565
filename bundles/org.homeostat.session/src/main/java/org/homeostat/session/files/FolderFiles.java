package org.homeostat.session.files;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.emf.common.util.URI;
import org.homeostat.language.project.ProjectFiles;
import org.homeostat.language.project.SourceText;

/**
 * The model files below a project's folder, by package. The folder is looked through when the first package is asked
 * for, without following links, and within bounds; what could not be read is kept for the report.
 */
public final class FolderFiles implements ProjectFiles {

    private static final int MOST_FILES = 2_000;
    private static final int MOST_ENTRIES = 50_000;
    private static final int DEEPEST = 16;
    private static final long MOST_BYTES = 64L * 1024 * 1024;
    private static final Set<String> SKIPPED = Set.of("target", "bin", "node_modules");

    private final ProjectFolder project;
    private final Headers headers;
    private final Map<Path, UnreadableFileException> unreadable = new LinkedHashMap<>();
    private Map<String, List<Path>> byPackage;
    private long bytes;

    /** The files of a project. */
    public FolderFiles(ProjectFolder project, Headers headers) {
        this.project = project;
        this.headers = headers;
    }

    @Override
    public List<SourceText> of(String packageName) {
        return texts(index().getOrDefault(packageName, List.of()));
    }

    @Override
    public List<SourceText> all() {
        return texts(index().values().stream().flatMap(List::stream).toList());
    }

    @Override
    public List<String> packageNames() {
        return index().keySet().stream().filter(name -> !name.isEmpty()).sorted().toList();
    }

    private List<SourceText> texts(List<Path> files) {
        List<SourceText> texts = new ArrayList<>();
        for (Path file : files) {
            if (file.equals(project.file())) {
                continue;
            }
            try {
                String text = TextFile.read(file);
                bytes += text.length();
                if (bytes > MOST_BYTES) {
                    throw new UnreadableFileException("with this file the model is larger than "
                            + MOST_BYTES / (1024 * 1024) + " MB, which is too much");
                }
                texts.add(new SourceText(uri(file), text));
            } catch (UnreadableFileException e) {
                unreadable.put(file, e);
            }
        }
        return texts;
    }

    /** The files that were asked for and could not be read, with the reason. */
    public Map<Path, UnreadableFileException> unreadable() {
        return Collections.unmodifiableMap(unreadable);
    }

    /** The address of a file. */
    public static URI uri(Path file) {
        return URI.createFileURI(file.toString());
    }

    private Map<String, List<Path>> index() {
        if (byPackage == null) {
            byPackage = new TreeMap<>();
            for (Path file : files()) {
                byPackage.computeIfAbsent(headers.packageOf(file), name -> new ArrayList<>()).add(file);
            }
        }
        return byPackage;
    }

    private Set<Path> files() {
        Finder finder = new Finder();
        try {
            Files.walkFileTree(project.root(), EnumSet.noneOf(java.nio.file.FileVisitOption.class), DEEPEST, finder);
        } catch (IOException e) {
            unreadable.put(project.file(), new UnreadableFileException("the folder " + project.root().getFileName()
                    + " cannot be looked through: " + e.getMessage()));
        }
        if (finder.full) {
            unreadable.put(project.file(), new UnreadableFileException("the folder " + project.root().getFileName()
                    + " has more than " + MOST_FILES + " model files or " + MOST_ENTRIES
                    + " files; put a file .project into the folder that the model is in"));
        }
        return finder.found;
    }

    private static final class Finder extends SimpleFileVisitor<Path> {

        private final Set<Path> found = new TreeSet<>();
        private int entries;
        private boolean full;

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            String name = folder.getFileName() == null ? "" : folder.getFileName().toString();
            return entries > 0 && (name.startsWith(".") || SKIPPED.contains(name)) ? FileVisitResult.SKIP_SUBTREE
                    : count();
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && file.getFileName().toString().endsWith(".econ")) {
                found.add(file);
            }
            return count();
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return count();
        }

        private FileVisitResult count() {
            full = ++entries > MOST_ENTRIES || found.size() > MOST_FILES;
            return full ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }
    }
}
