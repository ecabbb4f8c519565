package org.homeostat.results.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A temporary file or folder beside the one that it is to become, on the same disk, so that a move is one step. What is
 * left of it goes at the end, also where the program is stopped.
 */
final class Beside implements AutoCloseable {

    private final Path path;
    private final Thread atExit;

    Beside(Path target) {
        path = name(target);
        atExit = new Thread(() -> {
            try {
                deleteTree(path);
            } catch (IOException nobodyLeftToTell) {
                return;
            }
        });
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        deleteTree(path);
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException stoppingAlready) {
            return;
        }
    }

    static Path name(Path target) {
        return target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
    }

    /** Forces a folder's list of names to disk, where the system can do that. */
    static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException unsupported) {
            // Some systems don't open folders: then the list of names gets to disk in their own time.
            return;
        }
    }

    static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(root)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }
}
