package org.homeostat.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder that a model may read data from. Nothing outside it is opened, whatever a path says and wherever a link
 * leads.
 */
public final class DataFolder {

    private final Path root;

    /**
     * A folder.
     *
     * @param root the folder of the project
     * @throws IOException where it does not exist
     */
    public DataFolder(Path root) throws IOException {
        this.root = root.toRealPath();
    }

    /**
     * The file that a path names, seen from the folder itself.
     *
     * @param relative path as the model writes it
     * @return an existing file inside the folder, with all links followed
     * @throws DataException where there is no such file or it is outside the folder
     */
    public Path resolve(String relative) throws DataException {
        return resolve(root, relative);
    }

    /**
     * The file that a path names, seen from a model's folder.
     *
     * @param base folder that the path starts at
     * @param relative path as the model writes it
     * @return an existing file inside the data folder, with all links followed
     * @throws DataException where there is no such file or it is outside the data folder
     */
    public Path resolve(Path base, String relative) throws DataException {
        if (relative.isBlank()) {
            throw new DataException("\"\"", "is no name of a file");
        }
        Path file = lexical(base, relative);
        if (!file.startsWith(root)) {
            throw outside(relative);
        }
        try {
            Path real = file.toRealPath();
            if (!real.startsWith(root)) {
                throw outside(relative);
            }
            if (!Files.isRegularFile(real)) {
                throw new DataException(relative, "is not a file");
            }
            return real;
        } catch (IOException missing) {
            throw new DataException(relative, "does not exist" + near(file));
        }
    }

    private static Path lexical(Path base, String relative) throws DataException {
        try {
            Path path = Path.of(relative);
            if (path.isAbsolute()) {
                throw new DataException(relative, "is an absolute path: write it relative to the model's folder");
            }
            return base.toRealPath().resolve(path).normalize();
        } catch (InvalidPathException notAPath) {
            throw new DataException(relative.replaceAll("\\p{Cntrl}", "?"), "is no name of a file");
        } catch (IOException noBase) {
            throw new DataException(relative, "does not exist: there is no folder " + base);
        }
    }

    private DataException outside(String relative) {
        return new DataException(relative, "is outside the project's folder, which data must not come from");
    }

    private String near(Path file) {
        Path folder = file.getParent();
        try {
            if (!folder.toRealPath().startsWith(root)) {
                return "";
            }
            try (Stream<Path> all = Files.list(folder)) {
                List<String> names = NearNames.of(file.getFileName().toString(),
                        all.map(path -> path.getFileName().toString()).toList());
                return names.isEmpty() ? "" : "; did you mean " + String.join(" or ", names) + "?";
            }
        } catch (IOException noFolder) {
            return ": there is no folder " + folder.getFileName();
        }
    }
}
