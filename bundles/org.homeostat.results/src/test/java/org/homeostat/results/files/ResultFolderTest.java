package org.homeostat.results.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFolderTest {

    @TempDir
    Path above;

    private Path target;

    @BeforeEach
    void target() {
        target = above.resolve("out");
    }

    @Test
    void appearsWithAllItsFiles() throws IOException {
        ResultFolder.write(target, folder -> {
            folder.add("a.txt", "1");
            folder.add("charts/b.txt", "2");
            assertTrue(Files.notExists(target));
        });
        assertEquals("2", Files.readString(target.resolve("charts/b.txt")));
        assertEquals(List.of("out"), names(above));
    }

    @Test
    void replacesAnEarlierResultAsAWhole() throws IOException {
        ResultFolder.write(target, folder -> folder.add("old.txt", "1"));
        ResultFolder.write(target, folder -> folder.add("new.txt", "2"));
        assertEquals(List.of(Listing.NAME, "new.txt"), names(target));
        assertEquals(List.of("out"), names(above));
    }

    @Test
    void aFailureInTheMiddleLeavesNothing() throws IOException {
        assertThrows(IOException.class, () -> ResultFolder.write(target, ResultFolderTest::halfway));
        assertEquals(List.of(), names(above));
    }

    @Test
    void aFailureInTheMiddleLeavesTheEarlierResult() throws IOException {
        ResultFolder.write(target, folder -> folder.add("old.txt", "1"));
        assertThrows(IOException.class, () -> ResultFolder.write(target, ResultFolderTest::halfway));
        assertEquals(List.of(Listing.NAME, "old.txt"), names(target));
        assertEquals(List.of("out"), names(above));
    }

    @Test
    void anEmptyFolderIsFilled() throws IOException {
        Files.createDirectory(target);
        ResultFolder.write(target, folder -> folder.add("a.txt", "1"));
        assertEquals(List.of(Listing.NAME, "a.txt"), names(target));
    }

    @Test
    void somebodyElsesFolderIsRefused() throws IOException {
        Files.createDirectory(target);
        Files.writeString(target.resolve("thesis.tex"), "years of work");
        FileSystemException refused = assertThrows(FileSystemException.class,
                () -> ResultFolder.write(target, folder -> folder.add("a.txt", "1")));
        assertEquals("is not replaced: it holds thesis.tex, which is not from an earlier run", refused.getReason());
        assertEquals(List.of("thesis.tex"), names(target));
    }

    @Test
    void aResultWithAFileOfTheUsersIsRefused() throws IOException {
        ResultFolder.write(target, folder -> folder.add("a.txt", "1"));
        Files.writeString(target.resolve("notes.md"), "mine");
        assertThrows(FileSystemException.class, () -> ResultFolder.check(target));
        assertThrows(FileSystemException.class,
                () -> ResultFolder.write(target, folder -> folder.add("a.txt", "2")));
        assertEquals("mine", Files.readString(target.resolve("notes.md")));
        assertEquals("1", Files.readString(target.resolve("a.txt")));
    }

    @Test
    void aListThatIsNotOursProvesNothing() throws IOException {
        Files.createDirectory(target);
        Files.writeString(target.resolve(Listing.NAME), "thesis.tex\n");
        Files.writeString(target.resolve("thesis.tex"), "years of work");
        assertThrows(FileSystemException.class, () -> ResultFolder.check(target));
    }

    @Test
    void aFileIsRefused() throws IOException {
        Files.writeString(target, "x");
        FileSystemException refused = assertThrows(FileSystemException.class, () -> ResultFolder.check(target));
        assertEquals("is a file, not a folder", refused.getReason());
        Path below = target.resolve("deeper");
        assertThrows(FileSystemException.class, () -> ResultFolder.check(below));
    }

    @Test
    void aNameThatLeadsOutIsRefused() {
        assertThrows(IllegalArgumentException.class,
                () -> ResultFolder.write(target, folder -> folder.add("../escaped.txt", "1")));
        assertTrue(Files.notExists(above.resolve("escaped.txt")));
    }

    private static void halfway(ResultFolder folder) throws IOException {
        folder.add("a.txt", "1");
        throw new IOException("disk full");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
