package org.homeostat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.homeostat.session.RunRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    @TempDir
    Path folder;

    @Test
    void standardOutputThatIsGone() throws IOException {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        String file = Files.writeString(folder.resolve("a.econ"), "").toString();
        for (String[] words : new String[][] {{"list", file}, {"run", file}, {"run", file, "--csv", "-"},
            {"run", file, "--json", "-"}}) {
            err.reset();
            assertEquals(ExitCode.PROBLEMS, new Main(new FakeModels(), new Streams(gone, err)).execute(words));
            assertEquals("homeostat: standard output: Broken pipe\n", err.toString(StandardCharsets.UTF_8));
        }
    }

    @Test
    void mistakesOfOursAreOneLineToo() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Models broken = new Models() {
            @Override
            public void extend(Path folder) {
                throw new IllegalStateException("oh\nno");
            }

            @Override
            public Model open(Path file) {
                throw new IllegalStateException("oh\nno");
            }
        };
        assertEquals(ExitCode.PROBLEMS,
                new Main(broken, new Streams(OutputStream.nullOutputStream(), err)).execute("list", "a.econ"));
        assertEquals(
                "homeostat: this is a mistake in Homeostat, please report it: java.lang.IllegalStateException: oh\n",
                err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void commandsAreQuotedForAShell() {
        Repeat repeat = new Repeat(Path.of("my model.econ"), RunRequest.everything(), Path.of("out"));
        assertEquals("./homeostat run 'my model.econ' --out out", repeat.command());
    }
}
