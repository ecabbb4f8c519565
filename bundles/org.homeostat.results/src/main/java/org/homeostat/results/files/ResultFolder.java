package org.homeostat.results.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.TreeSet;

/**
 * A folder of results that appears as a whole: the files are written to a folder beside it, which then takes its name.
 * An earlier result there is replaced; a folder with anything else in it is left alone and refused.
 */
public final class ResultFolder {

    private final Path root;
    private final TreeSet<String> names = new TreeSet<>();

    private ResultFolder(Path root) {
        this.root = root;
    }

    /** What is to be in a folder. */
    @FunctionalInterface
    public interface Filling {

        /**
         * Adds all the files.
         *
         * @param folder where to
         * @throws IOException where a file can't be written
         */
        void addTo(ResultFolder folder) throws IOException;
    }

    /**
     * Says early whether {@link #write} will have a place to write to, so that nobody waits for a run in vain.
     *
     * @param target the folder
     * @throws IOException where it is something that must not be replaced, or the folder above it can't be written to
     */
    public static void check(Path target) throws IOException {
        Path folder = real(target);
        if (Files.exists(folder)) {
            Listing.refuseForeign(folder, target);
        }
        Path parent = folder.getParent();
        while (parent != null && !Files.exists(parent)) {
            parent = parent.getParent();
        }
        if (parent == null || !Files.isDirectory(parent)) {
            throw new FileSystemException(target.toString(), null, "can't be made: " + parent + " is not a folder");
        }
        if (!Files.isWritable(parent)) {
            throw new FileSystemException(target.toString(), null, "can't be made: no right to write to " + parent);
        }
    }

    /**
     * Writes the folder, or replaces an earlier result.
     *
     * @param target the folder; missing folders above it are made
     * @param filling adds the files
     * @throws IOException where the folder must not be replaced or a file can't be written; what was there before is
     *         then still there
     */
    public static void write(Path target, Filling filling) throws IOException {
        check(target);
        Path folder = real(target);
        Files.createDirectories(folder.getParent());
        try (Beside part = new Beside(folder)) {
            Files.createDirectory(part.path());
            ResultFolder result = new ResultFolder(part.path());
            filling.addTo(result);
            Listing.write(part.path(), result.names);
            Beside.force(part.path());
            replace(folder, part.path(), target);
        }
    }

    /**
     * Writes one file.
     *
     * @param name path inside the folder, with {@code /} between names
     * @param content what to write
     * @throws IOException where it can't be written
     * @throws IllegalArgumentException where the name leads out of the folder
     */
    public void add(String name, Content content) throws IOException {
        Path file = root.resolve(name).normalize();
        if (!file.startsWith(root) || file.equals(root)) {
            throw new IllegalArgumentException(name + " is not a name inside a folder");
        }
        Files.createDirectories(file.getParent());
        AtomicFile.fill(file, content);
        names.add(name);
    }

    /**
     * Writes one text file.
     *
     * @param name path inside the folder, with {@code /} between names
     * @param text what to write, in UTF-8
     * @throws IOException where it can't be written
     */
    public void add(String name, String text) throws IOException {
        add(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void replace(Path folder, Path part, Path shown) throws IOException {
        if (!Files.exists(folder)) {
            Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
        } else {
            Path old = Beside.name(folder);
            Files.move(folder, old, StandardCopyOption.ATOMIC_MOVE);
            try {
                Listing.refuseForeign(old, shown);
                Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException failed) {
                Files.move(old, folder, StandardCopyOption.ATOMIC_MOVE);
                throw failed;
            }
            Beside.deleteTree(old);
        }
        Beside.force(folder.getParent());
    }

    private static Path real(Path target) throws IOException {
        return Files.exists(target) ? target.toRealPath() : target.toAbsolutePath().normalize();
    }
}
