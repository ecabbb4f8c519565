package org.homeostat.data.worldbank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.homeostat.data.DataException;
import org.homeostat.data.format.DataFile;
import org.homeostat.data.rows.Dialect;
import org.homeostat.data.rows.Sheet;
import org.homeostat.data.rows.TextFormat;

/**
 * The companions of a bulk download: files of metadata in the same folder, known by their first line. They give names
 * and notes to the series that are in the download, and a broken one gives none.
 */
final class Companions {

    private static final int MOST_FILES = 200;
    private static final long LARGEST = 16 << 20;

    private Companions() {
    }

    static void read(Sheet sheet) {
        Path folder = sheet.path().toAbsolutePath().getParent();
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> files = all.filter(Companions::isCandidate).sorted().limit(MOST_FILES).toList();
            for (Path file : files) {
                read(file, sheet);
            }
        } catch (IOException none) {
            return;
        }
    }

    /** No link is followed: it might lead out of the folder that data may come from. */
    private static boolean isCandidate(Path file) {
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) < LARGEST;
        } catch (IOException gone) {
            return false;
        }
    }

    private static void read(Path path, Sheet sheet) throws IOException {
        try {
            DataFile file = DataFile.of(path, path.getFileName().toString());
            if (file.head().lines().findFirst().orElse("").contains("INDICATOR_CODE")) {
                new TextFormat(List.of(new MetadataLayout())).read(file, Dialect.of(file.head()), sheet.table());
            }
        } catch (DataException broken) {
            return;
        }
    }
}
