package org.homeostat.results.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;

/**
 * The list of files that a result folder carries. It tells an earlier result from a folder that somebody keeps things
 * in.
 */
final class Listing {

    static final String NAME = ".homeostat-result";
    private static final String HEAD = "# The files of a Homeostat result: a folder with only these may be replaced";

    private Listing() {
    }

    static void write(Path folder, SortedSet<String> names) throws IOException {
        String text = HEAD + "\n" + String.join("\n", names) + "\n";
        AtomicFile.fill(folder.resolve(NAME), out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Throws unless the path is a folder that is empty or holds nothing but what its list names. */
    static void refuseForeign(Path folder, Path shown) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new FileSystemException(shown.toString(), null, "is a file, not a folder");
        }
        Set<String> own = names(folder);
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) all.filter(path -> !Files.isDirectory(path))::iterator) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (!own.contains(name)) {
                    throw new FileSystemException(shown.toString(), null,
                            "is not replaced: it holds " + name + ", which is not from an earlier run");
                }
            }
        } catch (UncheckedIOException unreadable) {
            throw new FileSystemException(shown.toString(), null, "is not replaced: not all of it can be read");
        }
    }

    private static Set<String> names(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return Set.of();
        }
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            Set<String> names = new HashSet<>(lines);
            names.add(NAME);
            return lines.isEmpty() || !lines.get(0).equals(HEAD) ? Set.of() : names;
        } catch (MalformedInputException notText) {
            return Set.of();
        }
    }
}
