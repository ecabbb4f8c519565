package org.homeostat.results.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left where a program is stopped while it writes. */
class StoppedTest {

    @TempDir
    Path folder;

    @Test
    void stoppedInTheMiddle() throws Exception {
        Process process = writer();
        process.destroy();
        assertTrue(process.waitFor(20, TimeUnit.SECONDS));
        assertEquals(List.of(), names());
    }

    @Test
    void killedInTheMiddle() throws Exception {
        Process process = writer();
        process.destroyForcibly();
        assertTrue(process.waitFor(20, TimeUnit.SECONDS));
        assertTrue(names().stream().allMatch(name -> name.startsWith(".") && name.endsWith(".part")),
                names().toString());
    }

    private Process writer() throws IOException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Writer.class.getName(), folder.toString()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        assertEquals('w', process.getInputStream().read());
        return process;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    /** Writes half a folder and half a file, says so and waits. */
    static final class Writer {

        private Writer() {
        }

        public static void main(String[] arguments) throws IOException {
            Path folder = Path.of(arguments[0]);
            ResultFolder.write(folder.resolve("out"), out -> {
                out.add("a.txt", "1");
                AtomicFile.write(folder.resolve("b.csv"), half -> {
                    half.write(new byte[100_000]);
                    System.out.print('w');
                    System.out.flush();
                    waitLong();
                });
            });
        }

        private static void waitLong() {
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }
}
