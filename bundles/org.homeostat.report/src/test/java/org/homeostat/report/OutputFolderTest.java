package org.homeostat.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.homeostat.analysis.Answers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

    @TempDir
    Path folder;

    @Test
    void everythingOfARun() throws IOException {
        Path out = folder.resolve("out");
        new OutputFolder(Sample.result(), Sample.answers(), Sample.context()).write(out);
        assertEquals(List.of(".homeostat-result", "answers.json", "charts/Question-Chile-output.png",
                "charts/Question-Chile-output.svg", "charts/Question-Peru-output.png",
                "charts/Question-Peru-output.svg",
                "charts/Question-all-output.png", "charts/Question-all-output.svg", "charts/Question-world-price.png",
                "charts/Question-world-price.svg", "report.html", "results.csv"), files(out));
        assertTrue(Files.readString(out.resolve("results.csv")).startsWith("scenario,draw,economy,"));
    }

    @Test
    void twiceGivesTheSameBytes() throws IOException {
        OutputFolder contents = new OutputFolder(Sample.result(), Sample.answers(), Sample.context());
        contents.write(folder.resolve("a"));
        contents.write(folder.resolve("b"));
        for (String name : files(folder.resolve("a"))) {
            assertEquals(-1, Files.mismatch(folder.resolve("a").resolve(name), folder.resolve("b").resolve(name)),
                    name);
        }
    }

    @Test
    void somethingElseIsNotReplaced() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");
        OutputFolder contents = new OutputFolder(Sample.result(), Answers.NONE, Sample.context());
        assertThrows(FileSystemException.class, () -> contents.write(folder));
        assertEquals(List.of("mine.txt"), files(folder));
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()).sorted().toList();
        }
    }
}
