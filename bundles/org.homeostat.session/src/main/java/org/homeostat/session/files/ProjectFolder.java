package org.homeostat.session.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder of the project that a model file belongs to, and how its files are called.
 *
 * @param root the nearest folder above the file that has a file {@code .project}, else the file's own folder
 * @param file the model file, with links followed
 * @param given the model file as the user named it
 */
public record ProjectFolder(Path root, Path file, Path given) {

    /** The project of a file, which need not be there. */
    public static ProjectFolder of(Path given) {
        Path real = real(given);
        Path own = real.getParent() == null ? real : real.getParent();
        for (Path folder = own; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(".project"))) {
                return new ProjectFolder(folder, real, given);
            }
        }
        return new ProjectFolder(own, real, given);
    }

    /** What to call a file of the project, in the manner in which the user named the model file. */
    public String shown(Path other) {
        if (other.equals(file) || file.getParent() == null) {
            return other.equals(file) ? given.toString() : other.toString();
        }
        Path relative = file.getParent().relativize(other);
        Path folder = given.getParent();
        return (folder == null ? relative : folder.resolve(relative)).normalize().toString();
    }

    /** The path of a file inside the project, the same on every machine: {@code lib/units.econ}. */
    public String inside(Path other) {
        return root.relativize(other).toString().replace('\\', '/');
    }

    private static Path real(Path given) {
        Path absolute = given.toAbsolutePath().normalize();
        try {
            return absolute.toRealPath();
        } catch (IOException notThere) {
            return absolute;
        }
    }
}
