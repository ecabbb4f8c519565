package org.homeostat.results.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    Path folder;

    @Test
    void replacesAFile() throws IOException {
        Path file = folder.resolve("a.txt");
        AtomicFile.write(file, AtomicFileTest::one);
        AtomicFile.write(file, out -> out.write('2'));
        assertEquals("2", Files.readString(file));
        assertEquals(List.of("a.txt"), names());
    }

    @Test
    void aFailureInTheMiddleLeavesNothing() throws IOException {
        Path file = folder.resolve("a.txt");
        FileSystemException failed = assertThrows(FileSystemException.class,
                () -> AtomicFile.write(file, AtomicFileTest::halfway));
        assertEquals("can't be written: disk full", failed.getReason());
        assertEquals(List.of(), names());
    }

    @Test
    void aFailureInTheMiddleLeavesTheOldFile() throws IOException {
        Path file = folder.resolve("a.txt");
        AtomicFile.write(file, AtomicFileTest::one);
        assertThrows(IOException.class, () -> AtomicFile.write(file, AtomicFileTest::halfway));
        assertEquals("1", Files.readString(file));
        assertEquals(List.of("a.txt"), names());
    }

    @Test
    void nothingIsSeenBeforeTheEnd() throws IOException {
        Path file = folder.resolve("a.txt");
        AtomicFile.write(file, out -> {
            out.write(new byte[1 << 20]);
            assertTrue(Files.notExists(file));
        });
        assertEquals(1 << 20, Files.size(file));
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path file = Files.createDirectory(folder.resolve("elsewhere")).resolve("a.txt");
        AtomicFile.write(file, AtomicFileTest::one);
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        AtomicFile.write(link, out -> out.write('2'));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("2", Files.readString(file));
    }

    @Test
    void aFolderIsRefused() {
        FileSystemException refused = assertThrows(FileSystemException.class,
                () -> AtomicFile.write(folder, AtomicFileTest::one));
        assertEquals("is a folder, not a file", refused.getReason());
    }

    @Test
    void aMissingFolderIsNamed() {
        Path file = folder.resolve("missing/a.txt");
        FileSystemException refused = assertThrows(FileSystemException.class,
                () -> AtomicFile.write(file, AtomicFileTest::one));
        assertEquals("can't be made: there is no folder " + folder.resolve("missing"), refused.getReason());
    }

    @Test
    void aDeviceIsWrittenToAndStaysADevice() throws IOException {
        Path none = Path.of("/dev/null");
        if (Files.exists(none)) {
            AtomicFile.write(none, AtomicFileTest::one);
            assertTrue(Files.exists(none) && !Files.isRegularFile(none));
        }
    }

    private static void one(OutputStream out) throws IOException {
        out.write("1".getBytes(StandardCharsets.UTF_8));
    }

    private static void halfway(OutputStream out) throws IOException {
        out.write(new byte[100_000]);
        throw new IOException("disk full");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
