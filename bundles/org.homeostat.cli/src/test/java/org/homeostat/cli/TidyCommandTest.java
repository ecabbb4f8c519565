package org.homeostat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TidyCommandTest {

    private static final String RAGGED = "model M{// why\n      parameter a=1\n}";
    private static final String TIDY = "model M { // why\n  parameter a = 1\n}\n";

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void shell() {
        shell = new Shell(folder);
    }

    @Test
    void onlyWhatIsNotTidyIsWritten() throws IOException {
        Path ragged = Path.of(shell.file("ragged.econ", RAGGED));
        Path tidy = Path.of(shell.file("tidy.econ", TIDY));
        FileTime long_ago = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(tidy, long_ago);
        Files.setPosixFilePermissions(ragged, PosixFilePermissions.fromString("rw-rw-r--"));
        assertEquals(ExitCode.FINE, shell.type("tidy", ragged.toString(), tidy.toString()), shell.err());
        assertEquals(TIDY, Files.readString(ragged));
        assertEquals(long_ago, Files.getLastModifiedTime(tidy));
        assertEquals("rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(ragged)));
        assertEquals("1 of 2 files changed\n", shell.out());
        assertEquals(List.of("ragged.econ", "tidy.econ"), shell.files());
    }

    @Test
    void checkingWritesNothing() throws IOException {
        String ragged = shell.file("ragged.econ", RAGGED);
        assertEquals(ExitCode.PROBLEMS, shell.type("tidy", "--check", ragged));
        assertEquals(ragged + "\n1 of 1 file would change\n", shell.out());
        assertEquals(RAGGED, Files.readString(Path.of(ragged)));
        assertEquals(ExitCode.FINE, shell.type("tidy", "--check", shell.file("tidy.econ", TIDY)));
    }

    @Test
    void whatCannotBeReadIsLeftAlone() throws IOException {
        String broken = shell.file("broken.econ", "model  M {");
        assertEquals(ExitCode.PROBLEMS, shell.type("tidy", broken, shell.path("missing.econ")));
        assertEquals("model  M {", Files.readString(Path.of(broken)));
        assertTrue(shell.err().startsWith(broken + ":1:1: error: the syntax is wrong"), shell.err());
        assertTrue(shell.err().contains("missing.econ:1:1: error: the file does not exist"), shell.err());
    }
}
